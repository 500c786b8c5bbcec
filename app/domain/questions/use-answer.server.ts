import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockResponse } from "../responses/lock-response.server.ts";
import { lockQuestion } from "./lock-question.server.ts";

type UseAnswer = {
  questionId: string;
  use: "progress" | "response" | "promise" | "nothing";
  by: StaffActor;
  now: Date;
};

export type AnswerUsed =
  | { ok: true; actionId: string | null; responseId: string | null; organisationId: string }
  | { ok: false; reason: "no-answer" };

/**
 * Somebody of the team takes an answer up: it becomes the start of a progress update, a response or a promise, or needs
 * nothing more. It publishes nothing. Taking it up again for something else is noted as well. An answer that was asked for
 * a response goes into that response, which from then on began with it: they read its final text before it is public.
 * @returns the response that it goes into, null where a new one begins; refused while there is no answer @throws 404
 */
export function useAnswer({ questionId, use, by, now }: UseAnswer): Promise<AnswerUsed> {
  return transaction(async (tx): Promise<AnswerUsed> => {
    const { answer, actionId, responseId, organisationId } = await lockQuestion(tx, questionId);
    if (!answer) return { ok: false, reason: "no-answer" };
    await tx.questionAnswer.update({
      where: { questionId },
      data: { usedAs: use, usedBy: by.staffId, usedAt: now },
      select: { questionId: true },
    });
    const entry = { by, at: now, subjectId: questionId };
    await recordEntry(tx, { kind: "question.answerUsed", details: { use }, ...entry });
    const into = use === "response" ? await takeInto(tx, { responseId, questionId, now }) : null;
    return { ok: true, actionId, responseId: into, organisationId };
  });
}

type Into = { responseId: string | null; questionId: string; now: Date };

async function takeInto(tx: Tx, { responseId, questionId, now }: Into): Promise<string | null> {
  if (!responseId) return null;
  const { status } = await lockResponse(tx, responseId);
  if (status === "withdrawn") return null;
  const begun = { responseId, questionId, takenAt: now };
  await tx.answerInResponse.createMany({ data: [begun], skipDuplicates: true });
  return responseId;
}
