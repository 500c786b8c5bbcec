import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { lockItems } from "../ledger/settle-dispositions.server.ts";
import { joinGroup } from "./group-items.server.ts";
import { everInGroup, groupableAmong, isMixed } from "./groupable.server.ts";
import { takeGroup } from "./taken-group.server.ts";

export type AddedToGroup =
  | { ok: true }
  | { ok: false; reason: "ended" | "not-groupable" | "in-another-group" | "mixed" };

/**
 * Puts one more item into a group. Adding it again changes nothing. What the group was linked to before is not linked
 * to the new member by itself: that is a decision of its own.
 * @throws 404 for an unknown group
 * @returns refusals: the group has ended, the item may not be in a group (see GROUPABLE) or is in another one, practice
 * among real ones
 */
export function addToGroup({
  groupId,
  itemId,
  by,
  now,
}: {
  groupId: string;
  itemId: string;
  by: StaffActor;
  now: Date;
}): Promise<AddedToGroup> {
  return transaction(async (tx): Promise<AddedToGroup> => {
    const { isEnded } = await takeGroup(tx, groupId);
    if (isEnded) return { ok: false, reason: "ended" };
    await lockItems(tx, [itemId]);
    const [item] = await groupableAmong(tx, [itemId]);
    if (!item) return { ok: false, reason: "not-groupable" };
    if (item.groupId === groupId) return { ok: true };
    if (item.groupId !== null) return { ok: false, reason: "in-another-group" };
    if (isMixed([item, ...(await everInGroup(tx, groupId))])) return { ok: false, reason: "mixed" };
    await joinGroup(tx, { groupId, items: [item], by, now });
    return { ok: true };
  });
}
