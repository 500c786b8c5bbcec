import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { endOutcome } from "#app/domain/questions/public/end-outcome.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { questionAddress } from "#app/ui/questions/done.ts";

export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.publish"));
  const questionId = routeId(params.questionId, "question");
  await endOutcome({ questionId, by, now });
  return redirect(questionAddress(questionId, "ended"), 303);
}
