import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

type SettleHint = { itemId: string; hintId: string; by: StaffActor; now: Date };

/**
 * Somebody has looked at a hint and dealt with it, or there was nothing in it: it sorts and warns no more.
 * A hint that is settled already stays as it is.
 * @throws 404 when the item has no such hint
 */
export function settleHint({ itemId, hintId, by, now }: SettleHint): Promise<void> {
  return transaction(async (tx) => {
    const { eventId } = await takeItem(tx, itemId);
    const hint = await tx.itemHint.findFirst({
      where: { id: hintId, itemId },
      select: { kind: true, settledAt: true },
    });
    if (!hint) throw notFound("hint");
    if (hint.settledAt) return;
    const settled = { settledAt: now, settledById: by.staffId };
    await tx.itemHint.update({ where: { id: hintId }, data: settled, select: { id: true } });
    const entry = { by, at: now, subjectId: itemId, eventId };
    await recordEntry(tx, { kind: "item.hintSettled", details: { hint: hint.kind }, ...entry });
  });
}
