import type { Tx } from "#app/db/transaction.server.ts";
import { emptyItem } from "../feedback/empty-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";

/**
 * Leaves nothing at an item that says what it was about: what is worth keeping has been sealed into a case before. Beyond
 * what emptyItem takes away, nothing of the open lane stays that could be read beside the case.
 */
export async function emptyOpenItem(
  tx: Tx,
  { itemId, by, now }: { itemId: string; by: StaffActor; now: Date },
): Promise<void> {
  await emptyItem(tx, itemId);
  await tx.itemObjection.deleteMany({ where: { itemId } });
  await tx.itemGroupMember.deleteMany({ where: { itemId } });
  await tx.safeguardingAlert.deleteMany({ where: { itemId } });
  await tx.itemClosure.updateMany({ where: { itemId }, data: { sentence: "(in the confidential lane)" } });
  await tx.itemClosure.updateMany({
    where: { itemId, endedAt: null },
    data: { endedAt: now, endedBy: by.staffId },
  });
  await tx.ledgerNote.deleteMany({ where: { entry: { subjectId: itemId } } });
}
