import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { takeBackAbuse } from "#app/domain/triage/take-back-abuse.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { itemAddress } from "#app/ui/triage/done.ts";

/** Taken back already is as good as taken back now. */
export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  await takeBackAbuse({ itemId, by, now });
  return redirect(itemAddress(itemId, "abuseTakenBack"), 303);
}
