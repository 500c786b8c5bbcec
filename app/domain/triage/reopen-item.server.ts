import { transaction } from "#app/db/transaction.server.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { TO_THE_LANE } from "../safeguarding/reasons.ts";
import { endClosures } from "./end-closures.server.ts";
import type { ClosureKind, ReopenReason } from "./reasons.ts";

type ReopenItem = { itemId: string; kind: ClosureKind; reason: ReopenReason; by: StaffActor; now: Date };

export type Reopened = { ok: true } | { ok: false; reason: "withdrawn" | "not-closed" | "in-the-lane" };

/**
 * Ends a closure. The item falls back to wherever the rule of dispositions puts it now; the closure stays as history.
 * @param reason why, of a closed list
 * @returns refusals: the person withdrew it, it is not closed in this way; its words are in the confidential lane
 */
export function reopenItem({ itemId, kind, reason, by, now }: ReopenItem): Promise<Reopened> {
  return transaction(async (tx): Promise<Reopened> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    const closure = await tx.itemClosure.findFirst({
      where: { itemId, kind, endedAt: null },
      select: { id: true, reason: true },
    });
    if (!closure) return { ok: false, reason: "not-closed" };
    if (closure.reason === TO_THE_LANE) return { ok: false, reason: "in-the-lane" };
    await endClosures(tx, { closureIds: [closure.id], reason, by, now });
    await settleDispositions(tx, { itemIds: [itemId], by, at: now, reason });
    return { ok: true };
  });
}
