import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { useAnswerSchema } from "#app/domain/questions/schema.ts";
import { useAnswer as takeUp } from "#app/domain/questions/use-answer.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { questionAddress } from "#app/ui/questions/done.ts";

/** Leads to the form of what the answer becomes, which has its words in it; nothing is public before that is sent. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "partners.ask"));
  const questionId = routeId(params.questionId, "question");
  const form = await readForm(request, useAnswerSchema);
  if (!form.ok) throw new Response(null, { status: 400 });
  const { use } = form.value;
  const used = await takeUp({ questionId, use, by, now });
  if (!used.ok || use === "nothing") return redirect(questionAddress(questionId, "used"), 303);
  const { actionId, responseId } = used;
  // What was asked for a response goes into that one, by hand: nothing of what is written is written over.
  if (use === "response" && responseId)
    return redirect(`/staff/responses/${responseId}?answer=${questionId}#edit`, 303);
  if (use === "promise") return redirect(`/staff/questions/${questionId}/facts`, 303);
  const about = `question=${questionId}${actionId ? `&action=${actionId}` : ""}`;
  if (use === "progress" && actionId) return redirect(`/staff/actions/${actionId}/progress?${about}`, 303);
  return redirect(`/staff/responses/new?${about}`, 303);
}
