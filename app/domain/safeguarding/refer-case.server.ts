import { transaction } from "#app/db/transaction.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { instantIn } from "#app/platform/local-time.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import type { ReferralConsent } from "./reasons.ts";
import { type ReferralWords, sealReferral } from "./referral-words.server.ts";
import { keyOfCase, takeCase } from "./taken-case.server.ts";

type ReferCase = ReferralWords & {
  caseId: string;
  consent: ReferralConsent;
  /** The day, "2026-11-23", in the operator's time zone; not after today. */
  passedOn: string;
  timeZone: string;
  by: StaffActor;
  now: Date;
};

export type CaseReferred =
  | { ok: true; referralId: string }
  | { ok: false; reason: "not-read" | "in-the-future" };

/**
 * Notes that a case was passed on: to whom and what, sealed under the case's key, with whose consent, and when. Nothing is
 * sent from here, and the person's receipt stays as it is.
 * @returns refusals: nobody has read the case yet; the day is after today; @throws 404 when it was taken back
 */
export function referCase(referral: ReferCase): Promise<CaseReferred> {
  const { caseId, to, what, consent, passedOn, timeZone, by, now } = referral;
  return transaction(async (tx): Promise<CaseReferred> => {
    const { openedAt } = await takeCase(tx, caseId);
    const key = await keyOfCase(tx, caseId);
    if (!openedAt) return { ok: false, reason: "not-read" };
    if (passedOn > dateIn(timeZone, now)) return { ok: false, reason: "in-the-future" };
    const { id } = await tx.caseReferral.create({
      data: {
        ...{ caseId, consent, sealed: sealReferral(key, { to, what }) },
        passedAt: instantIn(timeZone, passedOn, "12:00"),
        passedById: by.staffId,
      },
      select: { id: true },
    });
    const entry = { by, at: now, subjectId: caseId };
    await recordEntry(tx, { kind: "case.passedOn", details: { referralId: id }, ...entry });
    return { ok: true, referralId: id };
  });
}
