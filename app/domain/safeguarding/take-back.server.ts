import { transaction } from "#app/db/transaction.server.ts";
import { withItemAndGroups } from "../feedback/item-with-groups.server.ts";
import type { ReceiptSubject } from "../feedback/receipt.server.ts";
import { type WithdrawnBy, withdrawWithin } from "../feedback/withdraw-item.server.ts";
import { eraseCase } from "./erase-case.server.ts";

/**
 * The holder of a receipt takes back what it is for: an item, with what was moved of it into the confidential lane, or a
 * case. In one transaction, so that neither is left without the other.
 * @param forThem somebody of the team does it for a person who asked, by telephone for example
 */
export function takeBack({
  subject,
  now,
  forThem,
}: {
  subject: ReceiptSubject;
  now: Date;
  forThem?: WithdrawnBy;
}): Promise<void> {
  if ("caseId" in subject) {
    const { caseId } = subject;
    return transaction((tx) => eraseCase(tx, { caseId, now, by: forThem?.by }));
  }
  const { itemId } = subject;
  return withItemAndGroups(itemId, async (tx, groupIds) => {
    await withdrawWithin(tx, { itemId, groupIds, now, forThem });
    const where = { movedFromItemId: itemId };
    const moved = await tx.confidentialCase.findUnique({ where, select: { id: true } });
    if (moved) await eraseCase(tx, { caseId: moved.id, now, by: forThem?.by });
  });
}
