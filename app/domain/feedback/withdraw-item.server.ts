import type { Tx } from "#app/db/transaction.server.ts";
import { RESIDENT, type StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { emptyItem } from "./empty-item.server.ts";
import { endEmptyGroups, withItemAndGroups } from "./item-with-groups.server.ts";
import type { WithdrawalReason } from "./reasons.ts";

/** By whom an item is withdrawn: without anything said here, by its person on the receipt. */
export type WithdrawnBy = { by: StaffActor; reason: Exclude<WithdrawalReason, "byReceipt"> };

/**
 * The person takes back what they said (TRUST.md, promise 5): everything that emptyItem names goes at once, a nameless
 * line in the ledger stays. A group that it was the last one of ends. The receipt ends with it, so that its code answers
 * like an unknown one.
 */
export function withdrawItem(item: { itemId: string; now: Date }): Promise<void> {
  return withItemAndGroups(item.itemId, (tx, groupIds) => withdrawWithin(tx, { ...item, groupIds }));
}

type Withdraw = { itemId: string; groupIds: string[]; now: Date; forThem?: WithdrawnBy | undefined };

/** As withdrawItem, within another command that has taken the item with its groups. */
export async function withdrawWithin(tx: Tx, { itemId, groupIds, now, forThem }: Withdraw): Promise<void> {
  if (await tx.withdrawal.findUnique({ where: { itemId }, select: { itemId: true } })) return;
  const { by, reason } = forThem ?? { by: RESIDENT, reason: "byReceipt" as const };
  await emptyItem(tx, itemId);
  await tx.itemClosure.updateMany({ where: { itemId }, data: { sentence: "(withdrawn)" } });
  await tx.itemGroupMember.updateMany({
    where: { itemId, leftAt: null },
    data: { leftAt: now, leftWhy: "withdrawn" },
  });
  await endEmptyGroups(tx, { groupIds, by, now });
  await tx.withdrawal.create({ data: { itemId, reason, at: now } });
  await tx.receipt.updateMany({ where: { itemId, endedAt: null }, data: { endedAt: now } });
  await recordEntry(tx, { kind: "item.withdrawn", details: {}, by, at: now, subjectId: itemId, reason });
  await settleDispositions(tx, { itemIds: [itemId], by, at: now });
}
