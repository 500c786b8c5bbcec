import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { markSilenceTold } from "#app/domain/actions/silence/mark-silence-told.server.ts";
import { silenceToldSchema } from "#app/domain/actions/silence/schema.ts";
import { silenceClock } from "#app/domain/actions/silence/silences.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";

/** Told: the list shows when. What is not due any more needs no telling, and the list no longer has it. */
export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  const form = await readForm(request, silenceToldSchema);
  if (!form.ok) throw new Response(null, { status: 400 });
  const clock = silenceClock(requireSettings(settings), now);
  await markSilenceTold({ actionId, dueBy: form.value.dueBy, by, clock });
  return redirect("/staff/overdue#silent", 303);
}
