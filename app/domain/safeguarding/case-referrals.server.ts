import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { staffNames } from "../staff/staff-names.server.ts";
import type { CaseKey } from "./case-seal.server.ts";
import type { ReferralConsent } from "./reasons.ts";
import { openReferral, type ReferralWords } from "./referral-words.server.ts";

export type Referral = {
  id: string;
  consent: ReferralConsent;
  passedAt: Date;
  /** Who of the team passed it on. */
  passedBy: string;
  acknowledgedAt: Date | null;
};

/** So long an acknowledgement may take. */
const ACKNOWLEDGED_WITHIN = days(7);

/** Where a case was passed on, oldest first; without the sealed words. The caller holds "confidential.read". */
export async function caseReferrals({ caseId }: { caseId: string }): Promise<Referral[]> {
  const rows = await db().caseReferral.findMany({
    where: { caseId },
    orderBy: [{ passedAt: "asc" }, { id: "asc" }],
    select: { id: true, consent: true, passedAt: true, passedById: true, acknowledgedAt: true },
  });
  const names = await staffNames(rows.map(({ passedById }) => passedById));
  return rows.map(({ passedById, consent, ...facts }) => ({
    ...facts,
    consent: consent as ReferralConsent,
    passedBy: names.get(passedById) ?? "",
  }));
}

/** To whom and what, by the referral's id, for somebody who opens the case. */
export async function referralWords(
  tx: Tx,
  { caseId, key }: { caseId: string; key: CaseKey },
): Promise<Record<string, ReferralWords>> {
  const rows = await tx.caseReferral.findMany({ where: { caseId }, select: { id: true, sealed: true } });
  return Object.fromEntries(rows.map(({ id, sealed }) => [id, openReferral(key, sealed)]));
}

/** The open cases with a referral that nobody has acknowledged after 7 days: one id for each such referral. */
export async function lateReferrals({ now }: { now: Date }): Promise<string[]> {
  const rows = await db().caseReferral.findMany({
    where: {
      acknowledgedAt: null,
      passedAt: { lt: after(now, -ACKNOWLEDGED_WITHIN) },
      case: { closedAt: null },
    },
    orderBy: [{ passedAt: "asc" }, { id: "asc" }],
    select: { caseId: true },
  });
  return rows.map(({ caseId }) => caseId);
}
