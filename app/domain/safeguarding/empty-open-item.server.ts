import type { Tx } from "#app/db/transaction.server.ts";
import { eraseContact } from "../feedback/contact.server.ts";
import { eraseReading } from "../feedback/erase-reading.server.ts";
import type { StaffActor } from "../ledger/actor.ts";

/** Leaves nothing at an item that says what it was about: what is worth keeping has been sealed into a case before. */
export async function emptyOpenItem(
  tx: Tx,
  { itemId, by, now }: { itemId: string; by: StaffActor; now: Date },
): Promise<void> {
  await tx.feedbackWords.deleteMany({ where: { itemId } });
  await tx.redaction.deleteMany({ where: { itemId } });
  await eraseReading(tx, itemId);
  await tx.itemTheme.deleteMany({ where: { itemId } });
  await eraseContact(tx, itemId);
  await tx.itemMessage.deleteMany({ where: { itemId } });
  await tx.itemTranslation.deleteMany({ where: { itemId } });
  await tx.itemHint.deleteMany({ where: { itemId } });
  await tx.itemNote.deleteMany({ where: { itemId } });
  await tx.itemObjection.deleteMany({ where: { itemId } });
  await tx.itemGroupMember.deleteMany({ where: { itemId } });
  await tx.triageBatchItem.deleteMany({ where: { itemId } });
  await tx.directAnswer.deleteMany({ where: { itemId } });
  await tx.safeguardingAlert.deleteMany({ where: { itemId } });
  await tx.itemClosure.updateMany({ where: { itemId }, data: { sentence: "(in the confidential lane)" } });
  await tx.itemClosure.updateMany({
    where: { itemId, endedAt: null },
    data: { endedAt: now, endedBy: by.staffId },
  });
  await tx.ledgerNote.deleteMany({ where: { entry: { subjectId: itemId } } });
}
