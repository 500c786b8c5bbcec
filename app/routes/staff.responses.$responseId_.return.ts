import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { sendBackResponse } from "#app/domain/responses/send-back-response.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { responseAddress } from "#app/ui/responses/staff-done.ts";

/** Sending back what was published or sent back meanwhile changes nothing: the page shows where it stands. */
export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.write"));
  const responseId = routeId(params.responseId, "response");
  const sentBack = await sendBackResponse({ responseId, by, now });
  return redirect(responseAddress(responseId, sentBack.ok ? "sentBack" : undefined), 303);
}
