import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { changeStanding } from "#app/domain/events/change-standing.server.ts";
import { standingSchema } from "#app/domain/events/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "events.edit"));
  const eventId = routeId(params.eventId, "event");
  const { timeZone } = requireSettings(settings).region;
  const form = await readForm(request, standingSchema);
  if (!form.ok) throw new Response(null, { status: 400 });
  const { change } = form.value;
  const changed = await changeStanding({ eventId, change, timeZone, by, now });
  return redirect(`/staff/events/${eventId}${changed.ok ? `?done=${change}` : ""}`, 303);
}
