import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { liftRedaction } from "#app/domain/feedback/lift-redaction.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { itemAddress } from "#app/ui/triage/done.ts";

/** Needs the permission to read the original too, because the words are in sight again afterwards. */
export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  requireStaff({ staff }, "triage.readOriginal");
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const redactionId = routeId(params.redactionId, "redaction");
  const lifted = await liftRedaction({ itemId, redactionId, by, now });
  return redirect(itemAddress(itemId, lifted.ok ? "lifted" : "notLifted"), 303);
}
