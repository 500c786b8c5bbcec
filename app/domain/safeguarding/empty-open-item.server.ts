import type { Tx } from "#app/db/transaction.server.ts";
import { emptyItem } from "../feedback/empty-item.server.ts";
import { endEmptyGroups } from "../feedback/item-with-groups.server.ts";
import type { StaffActor } from "../ledger/actor.ts";

/**
 * Leaves nothing at an item that says what it was about: what is worth keeping has been sealed into a case before. Beyond
 * what emptyItem takes away, nothing of the open lane stays that could be read beside the case; a group that it was the
 * last one of ends. The groups that it was in are taken.
 */
export async function emptyOpenItem(
  tx: Tx,
  { itemId, groupIds, by, now }: { itemId: string; groupIds: string[]; by: StaffActor; now: Date },
): Promise<void> {
  await emptyItem(tx, itemId);
  await tx.itemObjection.deleteMany({ where: { itemId } });
  await tx.itemGroupMember.deleteMany({ where: { itemId } });
  await endEmptyGroups(tx, { groupIds, by, now });
  await tx.safeguardingAlert.deleteMany({ where: { itemId } });
  await tx.itemClosure.updateMany({ where: { itemId }, data: { sentence: "(in the confidential lane)" } });
  await tx.itemClosure.updateMany({
    where: { itemId, endedAt: null },
    data: { endedAt: now, endedBy: by.staffId },
  });
  await tx.ledgerNote.deleteMany({ where: { entry: { subjectId: itemId } } });
}
