import type { Tx } from "#app/db/transaction.server.ts";
import { RESIDENT, type StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { TAKEN_BACK } from "./reasons.ts";
import { takeCase } from "./taken-case.server.ts";

/**
 * The person takes back what they told in confidence: words, how to reach them, messages, phrase and key go at once, a
 * line without words stays in the lane's own count. The receipt ends with it.
 * @param by somebody of the team, who does it for the person; without one the person did it
 */
export async function eraseCase(
  tx: Tx,
  { caseId, now, by }: { caseId: string; now: Date; by?: StaffActor | undefined },
): Promise<void> {
  const { rowKeyId } = await takeCase(tx, caseId);
  if (rowKeyId === null) return;
  await tx.confidentialMessage.deleteMany({ where: { caseId } });
  await tx.caseReferral.deleteMany({ where: { caseId } });
  await tx.safeguardingAlert.deleteMany({ where: { caseId } });
  await tx.confidentialCase.update({
    where: { id: caseId },
    data: {
      ...{ told: null, reach: null, rowKeyId: null, phraseHash: null, eventId: null },
      ...{ submissionKeyHash: null, wordsHash: null },
      ...{ closedAt: now, closedReason: TAKEN_BACK },
    },
    select: { id: true },
  });
  await tx.rowKey.delete({ where: { id: rowKeyId }, select: { id: true } });
  await tx.receipt.updateMany({ where: { caseId, endedAt: null }, data: { endedAt: now } });
  await recordEntry(tx, {
    kind: "case.takenBack",
    details: {},
    by: by ?? RESIDENT,
    at: now,
    subjectId: caseId,
  });
}
