import { transaction } from "#app/db/transaction.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { instantIn } from "#app/platform/local-time.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { takeCase } from "./taken-case.server.ts";

type AcknowledgeReferral = {
  caseId: string;
  referralId: string;
  /** The day, "2026-11-23", in the operator's time zone; from when it was passed on until today. */
  acknowledgedOn: string;
  timeZone: string;
  by: StaffActor;
  now: Date;
};

export type ReferralAcknowledged =
  | { ok: true }
  | { ok: false; reason: "in-the-future" | "before-it-was-passed-on" };

/**
 * Notes that those to whom a case was passed on have said that they have it. Once that is noted, it stays as it is.
 * @returns refusals: the day is after today, or before it was passed on; @throws 404 when the case has no such referral
 */
export function acknowledgeReferral(given: AcknowledgeReferral): Promise<ReferralAcknowledged> {
  const { caseId, referralId, acknowledgedOn, timeZone, by, now } = given;
  return transaction(async (tx): Promise<ReferralAcknowledged> => {
    await takeCase(tx, caseId);
    const referral = await tx.caseReferral.findFirst({
      where: { id: referralId, caseId },
      select: { passedAt: true, acknowledgedAt: true },
    });
    if (!referral) throw notFound("referral");
    if (referral.acknowledgedAt) return { ok: true };
    if (acknowledgedOn > dateIn(timeZone, now)) return { ok: false, reason: "in-the-future" };
    if (acknowledgedOn < dateIn(timeZone, referral.passedAt))
      return { ok: false, reason: "before-it-was-passed-on" };
    await tx.caseReferral.update({
      where: { id: referralId },
      data: { acknowledgedAt: instantIn(timeZone, acknowledgedOn, "12:00") },
      select: { id: true },
    });
    const entry = { by, at: now, subjectId: caseId };
    await recordEntry(tx, { kind: "case.referralAcknowledged", details: { referralId }, ...entry });
    return { ok: true };
  });
}
