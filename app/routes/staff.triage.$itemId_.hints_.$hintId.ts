import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { settleHint } from "#app/domain/triage/settle-hint.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { itemAddress } from "#app/ui/triage/done.ts";

export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.settleHint"));
  const itemId = routeId(params.itemId, "item");
  await settleHint({ itemId, hintId: routeId(params.hintId, "hint"), by, now });
  return redirect(itemAddress(itemId, "hintSettled"), 303);
}
