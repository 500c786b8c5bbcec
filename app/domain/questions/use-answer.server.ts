import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
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
 * nothing more. It publishes nothing. Taking it up again for something else is noted as well.
 * @returns refused while there is no answer @throws 404
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
    return { ok: true, actionId, responseId, organisationId };
  });
}
