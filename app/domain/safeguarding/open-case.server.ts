import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { type CaseMessage, caseMessages } from "./case-messages.server.ts";
import { referralWords } from "./case-referrals.server.ts";
import { openForCase } from "./case-seal.server.ts";
import { type Reach, readReach } from "./reach.ts";
import type { CaseOpenReason } from "./reasons.ts";
import type { ReferralWords } from "./referral-words.server.ts";
import { keyOfCase, takeCase } from "./taken-case.server.ts";

export type OpenedCase = {
  words: string;
  reach: Reach | null;
  messages: CaseMessage[];
  /** To whom it was passed on and what, by the referral's id. */
  referred: Record<string, ReferralWords>;
};

/**
 * Opens the words of a case for somebody who holds "confidential.read". Each opening is in the ledger with its reason
 * (TRUST.md, insider browsing); from the first one on the receipt says that it was read, and the alert about it is over.
 * @throws 404 for an unknown case, and when its words are gone
 */
export function openCase({
  caseId,
  reason,
  by,
  now,
}: {
  caseId: string;
  reason: CaseOpenReason;
  by: StaffActor;
  now: Date;
}): Promise<OpenedCase> {
  return transaction(async (tx) => {
    const { openedAt } = await takeCase(tx, caseId);
    const key = await keyOfCase(tx, caseId);
    const { told, reach } = await tx.confidentialCase.findUniqueOrThrow({
      where: { id: caseId },
      select: { told: true, reach: true },
    });
    if (!told) throw notFound("words");
    const opened = { openedAt: now, openedById: by.staffId };
    if (!openedAt) {
      await tx.confidentialCase.update({ where: { id: caseId }, data: opened, select: { id: true } });
    }
    await tx.safeguardingAlert.updateMany({ where: { caseId, openedAt: null }, data: opened });
    const unseen = { caseId, fromStaffId: null, seenAt: null };
    await tx.confidentialMessage.updateMany({ where: unseen, data: { seenAt: now } });
    await recordEntry(tx, { kind: "case.opened", details: {}, by, at: now, subjectId: caseId, reason });
    return {
      words: openForCase(key, "told", told),
      reach: reach && readReach(openForCase(key, "reach", reach)),
      messages: await caseMessages(tx, { caseId, key }),
      referred: await referralWords(tx, { caseId, key }),
    };
  });
}
