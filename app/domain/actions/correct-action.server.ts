import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { requireOpenPlan } from "./open-plan.server.ts";
import { describePlanChanges } from "./plan-reading/describe-plan-changes.ts";
import type { PlannedAction } from "./plan-reading/planned-action.ts";
import { storedPlan } from "./stored-plan.server.ts";
import { actionColumns, writeParts } from "./write-action.server.ts";

/**
 * Puts right what the plan says of an action. Its number and its public wording stay.
 * @param corrected the whole action as it should be
 */
export function correctAction({
  actionId,
  corrected,
  by,
  now,
}: {
  actionId: string;
  corrected: PlannedAction;
  by: Actor;
  now: Date;
}): Promise<void> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "ActionItem" WHERE "id" = ${actionId}::uuid FOR UPDATE`;
    const row = await tx.actionItem.findUnique({
      where: { id: actionId },
      select: { planId: true, number: true, needsReview: true },
    });
    if (!row) throw notFound("action");
    await requireOpenPlan(tx, actionId);
    const action = { ...corrected, number: row.number, review: row.needsReview };
    const stored = (await storedPlan({ planId: row.planId, tx })).filter(({ id }) => id === actionId);
    const fields = describePlanChanges({ stored, read: [action] }).changed.flatMap((change) =>
      change.fields.map(({ field }) => field),
    );
    if (fields.length === 0) return;
    await tx.actionItem.update({ where: { id: actionId }, data: actionColumns(action) });
    await writeParts(tx, { actionId, action });
    await recordEntry(tx, {
      kind: "action.corrected",
      details: { fields },
      by,
      at: now,
      subjectId: actionId,
    });
  });
}
