import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { factsCheckForStaff } from "#app/domain/responses/facts-checks/facts-check-for-staff.server.ts";
import { takeBackFactsCheck } from "#app/domain/responses/facts-checks/waive-facts-check.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { factsAddress } from "#app/ui/responses/facts-address.ts";

/** Taking back what was answered meanwhile changes nothing: the page shows where it stands. */
export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.publish"));
  const checkId = routeId(params.checkId, "facts check");
  await takeBackFactsCheck({ checkId, by, now });
  return redirect(factsAddress(await factsCheckForStaff({ checkId })), 303);
}
