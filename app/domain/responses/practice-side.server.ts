import type { Tx } from "#app/db/transaction.server.ts";

/**
 * Whether these items are for practice. A response answers real items only, or practice items only.
 * @returns null when there are some of both; false for none
 */
export async function areForPractice(tx: Tx, itemIds: string[]): Promise<boolean | null> {
  const practice = await tx.feedbackItem.count({ where: { id: { in: itemIds }, isPractice: true } });
  if (practice === 0) return false;
  return practice === new Set(itemIds).size ? true : null;
}

type Response = { id: string; isPractice: boolean; publishedAt: Date | null };

/**
 * Brings a locked response to the side of the items that it is to answer: it becomes practice with its first item, as long
 * as it was never public, and it stays that for ever.
 * @param before, added the items that it answers, and those that it is to answer besides
 * @returns false when that would mix practice and real
 */
export async function takeSide(
  tx: Tx,
  { response, before, added }: { response: Response; before: string[]; added: string[] },
): Promise<boolean> {
  if (added.length === 0) return true;
  const side = await areForPractice(tx, added);
  if (side === null) return false;
  if (side === response.isPractice) return true;
  if (response.isPractice || response.publishedAt !== null || before.length > 0) return false;
  await tx.publishedResponse.update({
    where: { id: response.id },
    data: { isPractice: true },
    select: { id: true },
  });
  return true;
}
