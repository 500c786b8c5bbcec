import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

type ArchivePlan = { planId: string; by: StaffActor; now: Date };

/**
 * Ends the work on a plan. It stays readable and is frozen as it was last known; no clock runs for it. What is linked to
 * it and has no answer still waits for one. Archived already is as good as archived now.
 * @throws 404
 */
export function archivePlan(given: ArchivePlan): Promise<void> {
  return transaction(async (tx) => {
    const plans = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "ActionPlan" WHERE "id" = ${given.planId}::uuid FOR UPDATE`;
    if (plans.length === 0) throw notFound("plan");
    await archive(tx, given);
  });
}

/** As archivePlan, within the transaction of another command that has locked the plan. */
export async function archive(tx: Tx, { planId, by, now }: ArchivePlan): Promise<void> {
  const { count } = await tx.actionPlan.updateMany({
    where: { id: planId, archivedAt: null },
    data: { archivedAt: now },
  });
  if (count === 0) return;
  await recordEntry(tx, { kind: "plan.archived", details: {}, by, at: now, subjectId: planId });
}
