import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { draftBesideSaved } from "#app/domain/responses/drafts/draft-beside-saved.server.ts";
import { mergeDraft } from "#app/domain/responses/drafts/merge-draft.server.ts";
import { mergeSchema } from "#app/domain/responses/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { random } from "#app/platform/random.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { MergePage } from "#app/ui/responses/merge-page.tsx";
import { responseAddress } from "#app/ui/responses/staff-done.ts";

export async function loader({ params, context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "responses.write");
  const responseId = routeId(params.responseId, "response");
  const beside = await draftBesideSaved({ responseId, staffId: me.id, now });
  if (!beside) throw redirect(responseAddress(responseId));
  const { response, different } = beside;
  const { id, version, isPractice, latest } = response;
  return {
    title: texts.t("staff.twoWordings.title"),
    response: { id, version, isPractice, writer: latest.writer, writtenAt: latest.writtenAt },
    different,
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.write"));
  const responseId = routeId(params.responseId, "response");
  const form = await readForm(request, mergeSchema);
  if (!form.ok) return refused(form.errors, form.typed, errorStatus(form.errors));
  const { version, ...choices } = form.value;
  const typed = Object.fromEntries(Object.entries(choices).map(([name, value]) => [name, value ?? ""]));
  const merged = await mergeDraft({ responseId, version, choices, by, now, random });
  if (merged.ok) return redirect(responseAddress(responseId, "saved"), 303);
  if (merged.reason === "not-chosen") {
    const missing = merged.fields.map((field) => [`choose-${field}`, "error.response.chooseWords"]);
    return refused(Object.fromEntries(missing), typed, 422);
  }
  if (merged.reason === "changed-meanwhile")
    return refused({ _form: "error.response.changed-meanwhile" }, typed, 409);
  const isLeft = merged.reason === "not-complete";
  return redirect(`${responseAddress(responseId)}${isLeft ? "?draft=mine#edit" : ""}`, 303);
}

function refused(errors: FieldErrors, typed: Record<string, string>, status: number) {
  return data({ errors, typed }, { status });
}

export default function Merge() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame
      isPractice={page.response.isPractice}
      back={{ href: responseAddress(page.response.id), text: say("staff.responses.items.back") }}
    >
      <MergePage {...page} errors={sent?.errors} typed={sent?.typed} />
    </StaffFrame>
  );
}
