import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { dropNextPlan } from "#app/domain/actions/succession/drop-next-plan.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { emptySchema } from "#app/domain/staff/schema.ts";
import { readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { nextPlanAddress, plansAddress } from "#app/ui/plans/plans-address.ts";

/** Given up; one that was opened meanwhile says so on its page. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.publish"));
  const nextPlanId = routeId(params.nextPlanId, "plan");
  if (!(await readForm(request, emptySchema)).ok) throw new Response(null, { status: 400 });
  const dropped = await dropNextPlan({ nextPlanId, by, now });
  return redirect(dropped.ok ? plansAddress("dropped") : nextPlanAddress(nextPlanId), 303);
}
