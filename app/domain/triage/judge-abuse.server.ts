import { transaction } from "#app/db/transaction.server.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { inBalance } from "../ledger/counted-items.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

/** So many people have to say the same, each for themselves. */
export const JUDGES = 2;

type JudgeAbuse = { itemId: string; by: StaffActor; now: Date };

export type AbuseJudged =
  | { ok: true; isOutside: boolean }
  | { ok: false; reason: "withdrawn" | "answered" | "judged-before" };

/**
 * One person of the team says that an item is abuse. When a second one does, it leaves what was received and is counted
 * as a number of its own (MISSION.md, the ledger balances).
 * @returns whether it is outside now; refusals: the person withdrew it, it was answered in public, one has said so before
 */
export function judgeAbuse({ itemId, by, now }: JudgeAbuse): Promise<AbuseJudged> {
  return transaction(async (tx): Promise<AbuseJudged> => {
    const item = await takeItem(tx, itemId);
    const { disposition, judgedAbuseAt, abuseJudgements } = await tx.feedbackItem.findUniqueOrThrow({
      where: { id: itemId },
      select: { disposition: true, judgedAbuseAt: true, abuseJudgements: { select: { staffId: true } } },
    });
    if (disposition === "withdrawn") return { ok: false, reason: "withdrawn" };
    if (disposition === "answered") return { ok: false, reason: "answered" };
    if (judgedAbuseAt || abuseJudgements.some(({ staffId }) => staffId === by.staffId))
      return { ok: false, reason: "judged-before" };
    await tx.abuseJudgement.create({ data: { itemId, staffId: by.staffId, at: now } });
    const judgements = abuseJudgements.length + 1;
    const isOutside = judgements >= JUDGES;
    if (isOutside) {
      await tx.feedbackItem.update({
        where: { id: itemId },
        data: { judgedAbuseAt: now },
        select: { id: true },
      });
    }
    const move = isOutside ? inBalance(item, { from: disposition }) : {};
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId, ...move };
    await recordEntry(tx, { kind: "item.judgedAbuse", details: { judgements }, ...entry });
    return { ok: true, isOutside };
  });
}
