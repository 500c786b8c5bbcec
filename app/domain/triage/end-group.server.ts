import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockItems } from "../ledger/settle-dispositions.server.ts";
import { leaveGroup } from "./take-out-of-group.server.ts";
import { takeGroup } from "./taken-group.server.ts";

/**
 * Ends a group: every member goes on by itself, with its links. Ended already is as good as ended now.
 * @throws 404 for an unknown group
 */
export function endGroup({ groupId, by, now }: Ending): Promise<{ ok: true }> {
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
    await endEmptyGroup(tx, { groupId, by, now });
    return { ok: true };
  });
}

type Ending = { groupId: string; by: StaffActor; now: Date };

/** Ends a group that is taken and that everybody has left. */
export async function endEmptyGroup(tx: Tx, { groupId, by, now }: Ending): Promise<void> {
  await tx.itemGroup.update({ where: { id: groupId }, data: { endedAt: now }, select: { id: true } });
  await recordEntry(tx, { kind: "group.ended", details: {}, by, at: now, subjectId: groupId });
}
