import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { lockItems } from "../ledger/settle-dispositions.server.ts";

export type TakenItem = {
  id: string;
  eventId: string | null;
  areaId: string | null;
  isPractice: boolean;
  isWithdrawn: boolean;
  isWithheld: boolean;
};

/**
 * Takes one item for this transaction and tells where it stands: the first thing that a command about it does.
 * @throws 404 for an unknown item
 */
export async function takeItem(tx: Tx, itemId: string): Promise<TakenItem> {
  await lockItems(tx, [itemId]);
  const item = await tx.feedbackItem.findUnique({
    where: { id: itemId },
    select: {
      id: true,
      eventId: true,
      areaId: true,
      isPractice: true,
      withdrawal: { select: { itemId: true } },
      closures: { where: { kind: "withheld", endedAt: null }, select: { id: true } },
    },
  });
  if (!item) throw notFound("item");
  const { withdrawal, closures, ...facts } = item;
  return { ...facts, isWithdrawn: withdrawal !== null, isWithheld: closures.length > 0 };
}
