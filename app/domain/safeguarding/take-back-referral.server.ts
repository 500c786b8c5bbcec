import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { takeCase } from "./taken-case.server.ts";

type TakeBackReferral = { caseId: string; referralId: string; by: StaffActor; now: Date };

/** Takes away a referral that was noted by mistake, with its words; the case's history keeps both lines. A second time changes nothing. */
export function takeBackReferral({ caseId, referralId, by, now }: TakeBackReferral): Promise<void> {
  return transaction(async (tx) => {
    await takeCase(tx, caseId);
    const { count } = await tx.caseReferral.deleteMany({ where: { id: referralId, caseId } });
    if (count === 0) return;
    const entry = { by, at: now, subjectId: caseId };
    await recordEntry(tx, { kind: "case.referralTakenBack", details: { referralId }, ...entry });
  });
}
