import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { withdrawEarlierAnswer } from "#app/domain/responses/earlier/withdraw-earlier-answer.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";

export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.publish"));
  await withdrawEarlierAnswer({ answerId: routeId(params.answerId, "earlier answer"), by, now });
  return redirect("/staff/earlier?done=withdrawn", 303);
}
