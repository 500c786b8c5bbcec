import type { Tx } from "#app/db/transaction.server.ts";
import { eraseContact } from "./contact.server.ts";
import { eraseReading } from "./erase-reading.server.ts";

/**
 * Takes away everything at an item that says what it was about or whose it was: words, cuts, what the team wrote down
 * while reading, themes and area, the address, messages both ways, notes, answers, what could be undone, and the group that spoke
 * with its size. Whoever takes an item back or moves it to the confidential lane does at least this. The item is locked.
 */
export async function emptyItem(tx: Tx, itemId: string): Promise<void> {
  await tx.feedbackWords.deleteMany({ where: { itemId } });
  await tx.redaction.deleteMany({ where: { itemId } });
  await eraseReading(tx, itemId);
  await tx.itemTheme.deleteMany({ where: { itemId } });
  await eraseContact(tx, itemId);
  await tx.itemMessage.deleteMany({ where: { itemId } });
  await tx.itemNote.deleteMany({ where: { itemId } });
  await tx.triageBatchItem.deleteMany({ where: { itemId } });
  await tx.directAnswer.deleteMany({ where: { itemId } });
  await tx.feedbackItem.updateMany({
    where: { id: itemId },
    data: { areaId: null, spokenFor: "self", groupSize: null, communityGroupId: null },
  });
}
