import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addEvidence, type EvidenceAdded } from "#app/domain/actions/parts/add-evidence.server.ts";
import { partsForStaff } from "#app/domain/actions/parts/parts-for-staff.server.ts";
import { evidenceSchema } from "#app/domain/actions/parts/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { takeFile } from "#app/platform/sent-file.server.ts";
import { EvidencePage } from "#app/ui/action-parts/evidence-page.tsx";
import { partsAddress, partsDoneText } from "#app/ui/action-parts/parts-address.ts";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.edit");
  return {
    title: texts.t("action.evidence.heading"),
    action: await partsForStaff({ actionId: routeId(params.actionId, "action") }),
    done: partsDoneText(new URL(request.url).searchParams.get("done")),
  };
}

export async function action({
  request,
  params,
  context: { staff, settings, texts, now },
}: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  const { bytes, rest } = await takeFile(request, "file");
  const form = await readForm(rest, evidenceSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { output, title, link, alt } = form.value;
  const shown = bytes ? { bytes, alt } : { link };
  const refuse = (errors: Record<string, string>) => data({ errors, typed: form.value }, { status: 422 });
  if (bytes ? link !== "" : link === "") return refuse({ link: "error.parts.linkOrFile" });
  const language = settings?.languages.default ?? texts.language;
  const added = await addEvidence({ actionId, output, title, language, shown, by, now });
  if (added.ok) return redirect(partsAddress(actionId, "evidence", "added"), 303);
  return refuse(REFUSALS[added.reason]);
}

const REFUSALS: Record<Refusal, Record<string, string>> = {
  "names-a-person": { title: "error.action.namesPerson" },
  "file-too-big": { file: "error.parts.fileTooBig" },
  "file-kind": { file: "error.parts.fileKind" },
  "alt-missing": { alt: "error.parts.alt" },
};

type Refusal = Extract<EvidenceAdded, { ok: false }>["reason"];

export default function Evidence() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <EvidencePage {...page} typed={sent?.typed ?? {}} errors={sent?.errors} />;
}
