import { db } from "#app/db/client.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { settleDispositions } from "../ledger/settle-dispositions.server.ts";

export type ItemUnlinked = { ok: true; itemId: string } | { ok: false; reason: "already-ended" };

/**
 * Ends a link; it stays as history and the item falls back by the rule of dispositions.
 * @throws 404 for an unknown link
 * @returns refused when the link has ended already
 */
export async function unlinkItem({
  linkId,
  by,
  now,
}: {
  linkId: string;
  by: StaffActor;
  now: Date;
}): Promise<ItemUnlinked> {
  const link = await db().itemLink.findUnique({
    where: { id: linkId },
    select: { itemId: true, actionId: true },
  });
  if (!link) throw notFound("link");
  const { itemId, actionId } = link;
  return transaction(async (tx): Promise<ItemUnlinked> => {
    const item = await takeItem(tx, itemId);
    const { count } = await tx.itemLink.updateMany({
      where: { id: linkId, endedAt: null },
      data: { endedAt: now, endedBy: by.staffId },
    });
    if (count === 0) return { ok: false, reason: "already-ended" };
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.unlinked", details: { actionId }, ...entry });
    await settleDispositions(tx, { itemIds: [itemId], by, at: now });
    return { ok: true, itemId };
  });
}
