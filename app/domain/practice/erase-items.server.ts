import type { Tx } from "#app/db/transaction.server.ts";

/**
 * Deletes locked practice items and every row that refers to them; what hangs on an item alone goes with it by the
 * database. Free words that were kept beside the ledger go too, its lines stay.
 */
export async function eraseItems(tx: Tx, itemIds: string[]): Promise<void> {
  const itemId = { in: itemIds };
  const contacts = await tx.feedbackContact.findMany({ where: { itemId }, select: { rowKeyId: true } });
  await tx.feedbackContact.deleteMany({ where: { itemId } });
  await tx.rowKey.deleteMany({ where: { id: { in: contacts.map(({ rowKeyId }) => rowKeyId) } } });
  await tx.receipt.deleteMany({ where: { itemId } });
  await tx.withdrawal.deleteMany({ where: { itemId } });
  await tx.itemClosure.deleteMany({ where: { itemId } });
  await tx.directAnswer.deleteMany({ where: { itemId } });
  await tx.itemLink.deleteMany({ where: { itemId } });
  await tx.responseItem.deleteMany({ where: { itemId } });
  await tx.safeguardingAlert.deleteMany({ where: { itemId } });
  const batches = await tx.triageBatchItem.findMany({
    where: { itemId },
    distinct: ["batchId"],
    select: { batchId: true },
  });
  await tx.ledgerNote.deleteMany({ where: { entry: { subjectId: itemId } } });
  await tx.feedbackItem.deleteMany({ where: { id: itemId, isPractice: true } });
  const batchIds = batches.map(({ batchId }) => batchId);
  await tx.triageBatch.deleteMany({ where: { id: { in: batchIds }, items: { none: {} } } });
}
