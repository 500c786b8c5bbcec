import { transaction } from "#app/db/transaction.server.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import { RESIDENT } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import type { ReportingAnswer } from "./verdict.ts";

export type ReportingAnswered = { ok: true } | { ok: false; reason: "withdrawn" | "not-judged" };

/**
 * After a verdict the person may say whether they would report hate crime sooner now. It is kept with their latest
 * verdict, once; a second answer to the same changes nothing.
 * @returns refusals: the person took the item back; there is no verdict of theirs that waits for it
 */
export function answerReporting(given: {
  itemId: string;
  answer: ReportingAnswer;
  now: Date;
}): Promise<ReportingAnswered> {
  const { itemId, answer, now } = given;
  return transaction(async (tx): Promise<ReportingAnswered> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    const last = await tx.verdict.findFirst({
      where: { itemId },
      orderBy: [{ givenAt: "desc" }, { id: "desc" }],
      select: { id: true, reporting: true },
    });
    if (!last || last.reporting !== null) return { ok: false, reason: "not-judged" };
    await tx.verdict.update({ where: { id: last.id }, data: { reporting: answer }, select: { id: true } });
    const entry = { by: RESIDENT, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.reportingAnswered", details: { answer }, ...entry });
    return { ok: true };
  });
}
