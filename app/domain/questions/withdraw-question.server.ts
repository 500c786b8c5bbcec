import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { endLinks } from "../partners/links/end-links.server.ts";
import { isOpen, lockQuestion } from "./lock-question.server.ts";
import { endOutcomes } from "./public/end-outcome.server.ts";

export type QuestionWithdrawn = { ok: true } | { ok: false; reason: "not-open" };

/**
 * Takes a question back that nobody has answered: its links stop working, a draft goes, and what was said in public about
 * its silence ends. @returns refused once it was answered or withdrawn @throws 404
 */
export function withdrawQuestion(asked: {
  questionId: string;
  by: StaffActor;
  now: Date;
}): Promise<QuestionWithdrawn> {
  const { questionId, by, now } = asked;
  return transaction(async (tx): Promise<QuestionWithdrawn> => {
    if (!isOpen(await lockQuestion(tx, questionId))) return { ok: false, reason: "not-open" };
    await tx.partnerQuestion.update({
      where: { id: questionId },
      data: { withdrawnAt: now, withdrawnBy: by.staffId },
      select: { id: true },
    });
    await endLinks(tx, { of: { questionId }, why: "takenBack", now });
    await tx.questionDraft.deleteMany({ where: { questionId } });
    await recordEntry(tx, { kind: "question.withdrawn", details: {}, by, at: now, subjectId: questionId });
    await endOutcomes(tx, { questionIds: [questionId], by, now });
    return { ok: true };
  });
}
