import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { namedPeople } from "./named-people.server.ts";
import { type ActionStatus, needsReason } from "./status.ts";

export type StatusSet = { ok: true } | { ok: false; reason: "reason-missing" | "names-a-person" };

/**
 * Where an action stands. @param reason public, at least ten characters, for paused and stopped
 * @returns refused when the reason is missing, which the database refuses too, or names one of the people in the document
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
}): Promise<StatusSet> {
  return transaction(async (tx): Promise<StatusSet> => {
    const statusReason = needsReason(status) ? (reason ?? "").trim() : null;
    if (statusReason !== null && statusReason.length < 10) return { ok: false, reason: "reason-missing" };
    if (statusReason && (await namedPeople(tx, { actionId, text: statusReason })).length > 0)
      return { ok: false, reason: "names-a-person" };
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
