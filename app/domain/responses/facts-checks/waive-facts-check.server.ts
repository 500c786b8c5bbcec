import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { endLinks } from "../../partners/links/end-links.server.ts";
import { lockFactsCheck, subjectOfCheck } from "./lock-facts-check.server.ts";

type Waive = {
  checkId: string;
  /** Why it is published without waiting, or although something is said to be wrong; for the team. */
  why: string;
  by: StaffActor;
  now: Date;
};

/** Goes on without the check of facts, for a reason that is kept. Saying it twice changes nothing. @throws 404 */
export function waiveFactsCheck({ checkId, why, by, now }: Waive): Promise<void> {
  return transaction(async (tx) => {
    const check = await lockFactsCheck(tx, checkId);
    if (check.waivedAt || check.endedAt) return;
    await tx.factsCheck.update({
      where: { id: checkId },
      data: { waivedAt: now, waivedBy: by.staffId, waivedWhy: why },
      select: { id: true },
    });
    await endLinks(tx, { of: { factsCheckId: checkId }, why: "takenBack", now });
    const { area, subjectId } = subjectOfCheck(check);
    const kind = `${area}.factsWaived` as const;
    await recordEntry(tx, { kind, details: { checkId }, by, at: now, subjectId });
  });
}

/** Takes a check back that nobody has answered: it went to the wrong organisation. @throws 404 */
export function takeBackFactsCheck({ checkId, by, now }: Omit<Waive, "why">): Promise<void> {
  return transaction(async (tx) => {
    const check = await lockFactsCheck(tx, checkId);
    if (check.answer || check.waivedAt || check.endedAt) return;
    await tx.factsCheck.update({ where: { id: checkId }, data: { endedAt: now }, select: { id: true } });
    await endLinks(tx, { of: { factsCheckId: checkId }, why: "takenBack", now });
    const { area, subjectId } = subjectOfCheck(check);
    const kind = `${area}.factsTakenBack` as const;
    await recordEntry(tx, { kind, details: { checkId }, by, at: now, subjectId });
  });
}
