import type { Tx } from "#app/db/transaction.server.ts";

/**
 * Takes away what the team wrote down while it read the words of an item, with the words themselves: the translation,
 * the places of hints, the sentences about a cut. That there was an objection stays.
 */
export async function eraseReading(tx: Tx, itemId: string): Promise<void> {
  await tx.itemTranslation.deleteMany({ where: { itemId } });
  await tx.itemHint.deleteMany({ where: { itemId } });
  await tx.itemObjection.updateMany({ where: { itemId }, data: { words: null, answer: null } });
  await tx.feedbackItem.updateMany({ where: { id: itemId }, data: { needsReaderSince: null } });
}
