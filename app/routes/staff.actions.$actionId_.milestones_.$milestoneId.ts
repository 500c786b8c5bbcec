import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { reachMilestone } from "#app/domain/actions/parts/reach-milestone.server.ts";
import { reachedSchema } from "#app/domain/actions/parts/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { partsAddress } from "#app/ui/action-parts/parts-address.ts";

/** Reached: the list shows when. A day ahead, or a step that was withdrawn meanwhile, changes nothing. */
export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  const milestoneId = routeId(params.milestoneId, "milestone");
  const form = await readForm(request, reachedSchema);
  if (!form.ok) throw new Response(null, { status: 400 });
  const { timeZone } = requireSettings(settings).region;
  const { reachedOn } = form.value;
  const reached = await reachMilestone({ actionId, milestoneId, reachedOn, timeZone, by, now });
  return redirect(partsAddress(actionId, "milestones", reached.ok ? "changed" : undefined), 303);
}
