import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { actionForStaff } from "#app/domain/actions/action-for-staff.server.ts";
import { statusSchema } from "#app/domain/actions/schema.ts";
import { setActionStatus } from "#app/domain/actions/set-action-status.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ActionFormPage } from "#app/ui/actions/action-form-page.tsx";
import { staffActionAddress } from "#app/ui/actions/done.ts";
import { StatusForm, statusValues } from "#app/ui/actions/status-form.tsx";

const REFUSALS = {
  "reason-missing": { reason: "error.action.reasonMissing" },
  "names-a-person": { reason: "error.action.namesPerson" },
  "pause-without-end": { pausedUntil: "error.action.pauseEnd" },
} as const;

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.edit");
  const action = await actionForStaff({ actionId: routeId(params.actionId, "action") });
  return {
    title: texts.t("staff.action.status"),
    about: texts.t("actions.number", { number: action.document.number }),
    id: action.id,
    values: statusValues(action),
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  const form = await readForm(request, statusSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { updateEveryDays, ...typed } = form.value;
  const set = await setActionStatus({
    ...{ actionId, ...typed, updateEveryDays: updateEveryDays === "" ? null : updateEveryDays },
    ...{ timeZone: settings?.region.timeZone ?? "UTC", by, now },
  });
  if (!set.ok)
    return data(
      {
        errors: REFUSALS[set.reason],
        typed: { ...typed, updateEveryDays: String(updateEveryDays ?? "") },
      },
      { status: 422 },
    );
  return redirect(staffActionAddress(actionId, "status"), 303);
}

export default function ActionStatusPage() {
  const { title, about, id, values } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ActionFormPage title={title} about={about} actionId={id} errors={sent?.errors}>
      <StatusForm actionId={id} values={sent?.typed ?? values} errors={sent?.errors} />
    </ActionFormPage>
  );
}
