import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { partsForStaff } from "#app/domain/actions/parts/parts-for-staff.server.ts";
import { relateActions } from "#app/domain/actions/parts/relate-actions.server.ts";
import { relationSchema } from "#app/domain/actions/parts/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { partsAddress, partsDoneText } from "#app/ui/action-parts/parts-address.ts";
import { RelationsPage } from "#app/ui/action-parts/relations-page.tsx";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.edit");
  return {
    title: texts.t("action.related.heading"),
    action: await partsForStaff({ actionId: routeId(params.actionId, "action") }),
    done: partsDoneText(new URL(request.url).searchParams.get("done")),
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  const form = await readForm(request, relationSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const related = await relateActions({ actionId, otherId: form.value.other, by, now });
  if (related.ok) return redirect(partsAddress(actionId, "relations", "added"), 303);
  return data({ errors: { other: "error.parts.other" }, typed: form.value }, { status: 422 });
}

export default function Relations() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <RelationsPage {...page} typed={sent?.typed ?? {}} errors={sent?.errors} />;
}
