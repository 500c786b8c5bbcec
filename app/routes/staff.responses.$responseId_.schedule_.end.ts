import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { cancelSchedule } from "#app/domain/responses/schedule/cancel-schedule.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { responseAddress } from "#app/ui/responses/staff-done.ts";

/** Cancelling what went out or was cancelled meanwhile changes nothing: the page shows where it stands. */
export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.publish"));
  const responseId = routeId(params.responseId, "response");
  await cancelSchedule({ responseId, by, now });
  return redirect(responseAddress(responseId, "unscheduled"), 303);
}
