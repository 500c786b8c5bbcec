import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { withdrawQuestion } from "#app/domain/questions/withdraw-question.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { questionAddress } from "#app/ui/questions/done.ts";

/** What was answered or withdrawn meanwhile stays: the page shows where it stands. */
export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "partners.ask"));
  const questionId = routeId(params.questionId, "question");
  const withdrawn = await withdrawQuestion({ questionId, by, now });
  return redirect(questionAddress(questionId, withdrawn.ok ? "withdrawn" : undefined), 303);
}
