import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { claimsOfAction } from "#app/domain/actions/claims-of-action.server.ts";
import { countersignClaim } from "#app/domain/actions/countersign-claim.server.ts";
import { countersignatureSchema } from "#app/domain/actions/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ActionFormPage } from "#app/ui/actions/action-form-page.tsx";
import { ClaimList } from "#app/ui/actions/claim-list.tsx";
import { staffActionAddress } from "#app/ui/actions/done.ts";

const REFUSALS = {
  "not-a-claim": { _form: "error.action.notAClaim" },
  "own-claim": { organisation: "error.action.ownClaim" },
  "countersigned-before": { _form: "error.action.countersignedBefore" },
} as const;

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "actions.read");
  const actionId = routeId(params.actionId, "action");
  const { number, ...claims } = await claimsOfAction({ actionId });
  return {
    title: texts.t("staff.action.claims"),
    about: texts.t("actions.number", { number }),
    actionId,
    mayEdit: may(reader, "actions.publish"),
    ...claims,
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.publish"));
  const actionId = routeId(params.actionId, "action");
  const form = await readForm(request, countersignatureSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { link: linkId, organisation: organisationId } = form.value;
  const signed = await countersignClaim({ actionId, linkId, organisationId, by, now });
  if (!signed.ok) return data({ errors: REFUSALS[signed.reason], typed: form.value }, { status: 422 });
  return redirect(staffActionAddress(actionId, "countersigned"), 303);
}

export default function ActionClaims() {
  const { title, about, actionId, ...claims } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ActionFormPage title={title} about={about} actionId={actionId} errors={sent?.errors}>
      <ClaimList {...claims} actionId={actionId} errors={sent?.errors} typed={sent?.typed} />
    </ActionFormPage>
  );
}
