import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { unlinkItem } from "#app/domain/actions/unlink-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { itemAddress } from "#app/ui/triage/done.ts";

/** Ended already is as good as ended now. */
export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  await unlinkItem({ linkId: routeId(params.linkId, "link"), by, now });
  return redirect(itemAddress(itemId, "unlinked"), 303);
}
