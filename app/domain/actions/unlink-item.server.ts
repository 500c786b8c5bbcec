import { db } from "#app/db/client.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { endLinks } from "./end-links.server.ts";

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
  const link = await db().itemLink.findUnique({ where: { id: linkId }, select: { itemId: true } });
  if (!link) throw notFound("link");
  const { itemId } = link;
  return transaction(async (tx): Promise<ItemUnlinked> => {
    await takeItem(tx, itemId);
    const ended = await endLinks(tx, { linkIds: [linkId], by, now });
    if (ended.length === 0) return { ok: false, reason: "already-ended" };
    await settleDispositions(tx, { itemIds: [itemId], by, at: now });
    return { ok: true, itemId };
  });
}
