import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { endGroup } from "#app/domain/triage/end-group.server.ts";
import { routeId } from "#app/platform/route-id.ts";

export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  await endGroup({ groupId: routeId(params.groupId, "group"), by, now });
  return redirect("/staff/groups?done=ended", 303);
}
