import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { deskOf } from "#app/domain/desk/desk-place.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { settleHint } from "#app/domain/triage/settle-hint.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { doneAddress } from "#app/ui/desk/desk-address.ts";

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.settleHint"));
  const itemId = routeId(params.itemId, "item");
  await settleHint({ itemId, hintId: routeId(params.hintId, "hint"), by, now });
  const where = { itemId, desk: deskOf(request.url), next: itemId };
  return redirect(doneAddress({ ...where, done: "hintSettled" }), 303);
}
