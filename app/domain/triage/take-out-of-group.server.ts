import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { Actor, StaffActor } from "../ledger/actor.ts";
import { recordEntries } from "../ledger/record-entry.server.ts";
import { lockItems } from "../ledger/settle-dispositions.server.ts";
import type { LeftWhy } from "./group-reasons.ts";
import { takeGroup } from "./taken-group.server.ts";

export type TakenOut = { ok: true } | { ok: false; reason: "not-in-it" };

/**
 * Takes one item out of a group; its links and everything else of it stay as they are.
 * @throws 404 for an unknown group
 * @returns refused when the item is not in the group (any more)
 */
export function takeOutOfGroup({
  groupId,
  itemId,
  by,
  now,
}: {
  groupId: string;
  itemId: string;
  by: StaffActor;
  now: Date;
}): Promise<TakenOut> {
  return transaction(async (tx): Promise<TakenOut> => {
    await takeGroup(tx, groupId);
    await lockItems(tx, [itemId]);
    const left = await leaveGroup(tx, { groupId, itemIds: [itemId], why: "takenOut", by, now });
    return left.length > 0 ? { ok: true } : { ok: false, reason: "not-in-it" };
  });
}

type Leave = { groupId: string; itemIds: string[]; why: LeftWhy; by: Actor; now: Date };

/** Ends the membership of locked items, each with its entry. @returns the items that were members */
export async function leaveGroup(tx: Tx, { groupId, itemIds, why, by, now }: Leave): Promise<string[]> {
  const members = await tx.itemGroupMember.findMany({
    where: { groupId, itemId: { in: itemIds }, leftAt: null },
    orderBy: { itemId: "asc" },
    select: { id: true, itemId: true, item: { select: { eventId: true } } },
  });
  await tx.itemGroupMember.updateMany({
    where: { id: { in: members.map(({ id }) => id) } },
    data: { leftAt: now, leftWhy: why },
  });
  await recordEntries(
    tx,
    members.map(({ itemId, item }) => ({
      kind: "item.ungrouped",
      details: { groupId },
      by,
      at: now,
      subjectId: itemId,
      eventId: item.eventId,
      reason: why,
    })),
  );
  return members.map(({ itemId }) => itemId);
}
