import { transaction } from "#app/db/transaction.server.ts";
import { RESIDENT } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockItems, settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { eraseContact } from "./contact.server.ts";

/**
 * The person takes back what they said (TRUST.md, promise 5): words, cuts, themes and contact details go at once, a
 * nameless line in the ledger stays. The receipt ends with it, so that its code answers like an unknown one.
 */
export function withdrawItem({ itemId, now }: { itemId: string; now: Date }): Promise<void> {
  return transaction(async (tx) => {
    await lockItems(tx, [itemId]);
    if (await tx.withdrawal.findUnique({ where: { itemId }, select: { itemId: true } })) return;
    await tx.feedbackWords.deleteMany({ where: { itemId } });
    await tx.redaction.deleteMany({ where: { itemId } });
    await tx.itemTheme.deleteMany({ where: { itemId } });
    await eraseContact(tx, itemId);
    await tx.directAnswer.deleteMany({ where: { itemId } });
    await tx.itemClosure.updateMany({ where: { itemId }, data: { sentence: "(withdrawn)" } });
    await tx.withdrawal.create({ data: { itemId, at: now } });
    await tx.receipt.updateMany({ where: { itemId, endedAt: null }, data: { endedAt: now } });
    await recordEntry(tx, { kind: "item.withdrawn", details: {}, by: RESIDENT, at: now, subjectId: itemId });
    await settleDispositions(tx, { itemIds: [itemId], by: RESIDENT, at: now });
  });
}
