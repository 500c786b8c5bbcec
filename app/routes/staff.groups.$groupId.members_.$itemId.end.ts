import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { takeOutOfGroup } from "#app/domain/triage/take-out-of-group.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { groupAddress } from "#app/ui/groups/done.ts";

/** Out of it already is as good as out of it now. */
export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const groupId = routeId(params.groupId, "group");
  await takeOutOfGroup({ groupId, itemId: routeId(params.itemId, "item"), by, now });
  return redirect(groupAddress(groupId, "takenOut"), 303);
}
