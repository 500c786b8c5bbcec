import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { takeBackDecision } from "#app/domain/actions/succession/take-back-decision.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { emptySchema } from "#app/domain/staff/schema.ts";
import { readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { nextPlanAddress } from "#app/ui/plans/plans-address.ts";

/** Undecided again; once the plan is open, its page says so. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.publish"));
  const nextPlanId = routeId(params.nextPlanId, "plan");
  const actionId = routeId(params.actionId, "action");
  if (!(await readForm(request, emptySchema)).ok) throw new Response(null, { status: 400 });
  const taken = await takeBackDecision({ nextPlanId, actionId, by, now });
  return redirect(nextPlanAddress(nextPlanId, taken.ok ? "takenBack" : undefined), 303);
}
