import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editActivity } from "#app/domain/actions/parts/edit-activity.server.ts";
import { partsForStaff } from "#app/domain/actions/parts/parts-for-staff.server.ts";
import { activitySchema, partPeriod } from "#app/domain/actions/parts/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ActivityFields } from "#app/ui/action-parts/activity-fields.tsx";
import { PartPage } from "#app/ui/action-parts/part-page.tsx";
import { partsAddress } from "#app/ui/action-parts/parts-address.ts";
import { typedDate } from "#app/ui/action-parts/said-date-field.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.edit");
  const action = await partsForStaff({ actionId: routeId(params.actionId, "action") });
  const activityId = routeId(params.activityId, "activity");
  const activity = action.activities.find(({ id }) => id === activityId);
  if (!activity) throw notFound("activity");
  const { title, place, words, state, start, end } = activity;
  const { id, number, isFrozen } = action;
  return {
    title: texts.t("staff.parts.edit"),
    action: { id, number, isFrozen },
    typed: { title, place, words, state, ...typedDate("due", start.date), ...typedDate("end", end.date) },
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  const activityId = routeId(params.activityId, "activity");
  const form = await readForm(request, activitySchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { title, place, words, state } = form.value;
  const activity = { title, place, words, state, period: partPeriod(form.value) };
  const edited = await editActivity({ actionId, activityId, activity, by, now });
  if (edited.ok) return redirect(partsAddress(actionId, "activities", "changed"), 303);
  const refusal = edited.reason === "withdrawn" ? "error.parts.withdrawn" : "error.action.namesPerson";
  return data({ errors: { words: refusal }, typed: form.value }, { status: 422 });
}

export default function Activity() {
  const { title, action: of, typed } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <PartPage
      {...{ title, action: of, errors: sent?.errors }}
      intro="staff.parts.activities.words"
      button="staff.parts.save"
      back={partsAddress(of.id, "activities")}
      form={<ActivityFields typed={sent?.typed ?? typed} errors={sent?.errors} />}
    />
  );
}
