import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { type ActionStatus, needsReason } from "./status.ts";

/**
 * Where an action stands. @param reason public, at least ten characters, for paused and stopped
 * @returns refused when the reason is missing; the database refuses it too
 */
export function setActionStatus({
  actionId,
  status,
  reason,
  by,
  now,
}: {
  actionId: string;
  status: ActionStatus;
  reason?: string;
  by: Actor;
  now: Date;
}): Promise<{ ok: true } | { ok: false; reason: "reason-missing" }> {
  return transaction(async (tx) => {
    if (needsReason(status) && (reason ?? "").trim().length < 10)
      return { ok: false, reason: "reason-missing" };
    const statusReason = needsReason(status) ? (reason ?? "") : null;
    const { count } = await tx.actionItem.updateMany({
      where: { id: actionId },
      data: { status, statusReason },
    });
    if (count === 0) throw notFound("action");
    await recordEntry(tx, {
      kind: "action.statusSet",
      details: { status },
      by,
      at: now,
      subjectId: actionId,
    });
    return { ok: true };
  });
}
