import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { responseAddress } from "#app/ui/responses/staff-done.ts";

/** Offering what is no draft any more (a double tap, two tabs) changes nothing: the page shows where it stands. */
export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.write"));
  const responseId = routeId(params.responseId, "response");
  const offered = await offerResponse({ responseId, by, now });
  return redirect(responseAddress(responseId, offered.ok ? "offered" : undefined), 303);
}
