import { transaction } from "#app/db/transaction.server.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { inBalance } from "../ledger/counted-items.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { JUDGES } from "./judge-abuse.server.ts";

export type AbuseTakenBack = { ok: true } | { ok: false; reason: "not-yours" };

/**
 * Somebody takes back that an item is abuse. With fewer than two who say so it is back in what was received, where the
 * rule of dispositions puts it now.
 * @returns refused for somebody who has not said so
 */
export function takeBackAbuse({
  itemId,
  by,
  now,
}: {
  itemId: string;
  by: StaffActor;
  now: Date;
}): Promise<AbuseTakenBack> {
  return transaction(async (tx): Promise<AbuseTakenBack> => {
    const item = await takeItem(tx, itemId);
    const { count } = await tx.abuseJudgement.deleteMany({ where: { itemId, staffId: by.staffId } });
    if (count === 0) return { ok: false, reason: "not-yours" };
    const judgements = await tx.abuseJudgement.count({ where: { itemId } });
    const { disposition, judgedAbuseAt } = await tx.feedbackItem.findUniqueOrThrow({
      where: { id: itemId },
      select: { disposition: true, judgedAbuseAt: true },
    });
    const isBack = judgedAbuseAt !== null && judgements < JUDGES;
    if (isBack) {
      await tx.feedbackItem.update({
        where: { id: itemId },
        data: { judgedAbuseAt: null },
        select: { id: true },
      });
    }
    const move = isBack ? inBalance(item, { to: disposition }) : {};
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId, ...move };
    await recordEntry(tx, { kind: "item.abuseTakenBack", details: { judgements }, ...entry });
    return { ok: true };
  });
}
