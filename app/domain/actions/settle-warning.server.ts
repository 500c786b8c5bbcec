import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

/** A person has looked at a doubtful place of the document. With the last one, the action needs no review any more. */
export function settleWarning({
  warningId,
  by,
  now,
}: {
  warningId: string;
  by: Actor & { kind: "staff" };
  now: Date;
}): Promise<void> {
  return transaction(async (tx) => {
    const warning = await tx.actionWarning.findUnique({
      where: { id: warningId },
      select: { actionId: true, settledAt: true },
    });
    if (!warning) throw notFound("warning");
    if (warning.settledAt) return;
    const { actionId } = warning;
    await tx.actionWarning.update({
      where: { id: warningId },
      data: { settledAt: now, settledBy: by.staffId },
    });
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
