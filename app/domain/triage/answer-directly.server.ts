import { transaction } from "#app/db/transaction.server.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { writtenLanguage } from "../operator/written-language.server.ts";

type AnswerDirectly = { itemId: string; words: string; by: StaffActor; now: Date };

export type AnsweredDirectly =
  | { ok: true }
  | { ok: false; reason: "withdrawn" | "already-answered" | "answer-too-short" };

/**
 * Answers one person with no action: a question, thanks, a matter outside the plan. Only the receipt page shows it.
 * @param words plain text, at least 3 characters
 * @returns refusals: the person withdrew it, there is a direct answer already (end that one first)
 */
export function answerDirectly({ itemId, words, by, now }: AnswerDirectly): Promise<AnsweredDirectly> {
  return transaction(async (tx): Promise<AnsweredDirectly> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    if (words.trim().length < 3) return { ok: false, reason: "answer-too-short" };
    const before = await tx.directAnswer.findFirst({
      where: { itemId, endedAt: null },
      select: { id: true },
    });
    if (before) return { ok: false, reason: "already-answered" };
    const language = await writtenLanguage({ tx });
    await tx.directAnswer.create({
      data: { itemId, words: words.trim(), language, at: now, staffId: by.staffId },
    });
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.answeredDirectly", details: {}, ...entry });
    await settleDispositions(tx, { itemIds: [itemId], by, at: now });
    return { ok: true };
  });
}
