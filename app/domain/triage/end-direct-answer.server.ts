import { transaction } from "#app/db/transaction.server.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { reopenLooks } from "./reopen-looks.server.ts";

type EndDirectAnswer = { itemId: string; by: StaffActor; now: Date };

export type DirectAnswerEnded = { ok: true } | { ok: false; reason: "withdrawn" | "not-answered" };

/**
 * Takes a direct answer back; the receipt page stops showing it and the item falls back by the rule.
 * @returns refusals: the person withdrew the item, there is no direct answer
 */
export function endDirectAnswer({ itemId, by, now }: EndDirectAnswer): Promise<DirectAnswerEnded> {
  return transaction(async (tx): Promise<DirectAnswerEnded> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    const { count } = await tx.directAnswer.updateMany({
      where: { itemId, endedAt: null },
      data: { endedAt: now },
    });
    if (count === 0) return { ok: false, reason: "not-answered" };
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.directAnswerEnded", details: {}, ...entry });
    await reopenLooks(tx, { itemIds: [itemId], answers: "direct", by, now });
    await settleDispositions(tx, { itemIds: [itemId], by, at: now });
    return { ok: true };
  });
}
