import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { correctMistakenLink } from "#app/domain/responses/correct-mistaken-link.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { itemAddress } from "#app/ui/triage/done.ts";

/** Ended already is as good as ended now. */
export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  await correctMistakenLink({ linkId: routeId(params.linkId, "link"), by, now });
  return redirect(itemAddress(itemId, "linkMistaken"), 303);
}
