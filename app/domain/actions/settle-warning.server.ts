import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { requireOpenPlan } from "./open-plan.server.ts";

/** A person has looked at a doubtful place of the document. With the last one, the action needs no review any more. */
export function settleWarning({
  warningId,
  by,
  now,
}: {
  warningId: string;
  by: StaffActor;
  now: Date;
}): Promise<void> {
  return transaction(async (tx) => {
    const warning = await tx.actionWarning.findUnique({
      where: { id: warningId },
      select: { actionId: true },
    });
    if (!warning) throw notFound("warning");
    const { actionId } = warning;
    await requireOpenPlan(tx, actionId);
    // Two people settle the last two warnings: the second one must count after the first.
    await tx.$queryRaw`SELECT 1 FROM "ActionItem" WHERE "id" = ${actionId}::uuid FOR UPDATE`;
    const { count } = await tx.actionWarning.updateMany({
      where: { id: warningId, settledAt: null },
      data: { settledAt: now, settledBy: by.staffId },
    });
    if (count === 0) return;
    const open = await tx.actionWarning.count({ where: { actionId, settledAt: null } });
    await tx.actionItem.update({ where: { id: actionId }, data: { needsReview: open > 0 } });
    await recordEntry(tx, {
      kind: "action.warningSettled",
      details: { warningId },
      by,
      at: now,
      subjectId: actionId,
    });
  });
}
