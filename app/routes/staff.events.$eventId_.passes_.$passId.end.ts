import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endDayPass } from "#app/domain/events/day-pass/end-day-pass.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";

export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "events.edit"));
  const eventId = routeId(params.eventId, "event");
  await endDayPass({ passId: routeId(params.passId, "day pass"), eventId, by, now });
  return redirect(`/staff/events/${eventId}/passes?done=ended`, 303);
}
