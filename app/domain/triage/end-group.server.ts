import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockItems } from "../ledger/settle-dispositions.server.ts";
import { leaveGroup } from "./take-out-of-group.server.ts";
import { takeGroup } from "./taken-group.server.ts";

/**
 * Ends a group: every member goes on by itself, with its links. Ended already is as good as ended now.
 * @throws 404 for an unknown group
 */
export function endGroup({
  groupId,
  by,
  now,
}: {
  groupId: string;
  by: StaffActor;
  now: Date;
}): Promise<{ ok: true }> {
  return transaction(async (tx) => {
    const { isEnded } = await takeGroup(tx, groupId);
    if (isEnded) return { ok: true };
    const members = await tx.itemGroupMember.findMany({
      where: { groupId, leftAt: null },
      select: { itemId: true },
    });
    const itemIds = members.map(({ itemId }) => itemId);
    await lockItems(tx, itemIds);
    await leaveGroup(tx, { groupId, itemIds, why: "ended", by, now });
    await tx.itemGroup.update({ where: { id: groupId }, data: { endedAt: now }, select: { id: true } });
    await recordEntry(tx, { kind: "group.ended", details: {}, by, at: now, subjectId: groupId });
    return { ok: true };
  });
}
