import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import type { Actor, StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import type { ReissueReason } from "./reasons.ts";
import { issueReceipt } from "./receipt.server.ts";
import type { ReceiptCode } from "./receipt-code/receipt-code.ts";
import { takeItem } from "./taken-item.server.ts";

type ReissueReceipt = { itemId: string; reason: ReissueReason; by: StaffActor; now: Date; random: Random };

export type Reissued = { ok: true; code: ReceiptCode } | { ok: false; reason: "withdrawn" };

/**
 * Gives an item a new receipt code. The old code answers like an unknown one from this moment on.
 * @returns the code, which can be seen nowhere else after this; refused when the person withdrew the item
 */
export function reissueReceipt(asked: ReissueReceipt): Promise<Reissued> {
  return transaction(async (tx): Promise<Reissued> => {
    const replaced = await replaceReceipt(tx, asked);
    return replaced.ok ? { ok: true, code: replaced.code } : replaced;
  });
}

type Replaced = { ok: true; code: ReceiptCode; receiptId: string } | { ok: false; reason: "withdrawn" };

/** The same inside a command's own transaction, whoever asked for it. */
export async function replaceReceipt(
  tx: Tx,
  { itemId, reason, by, now, random }: Omit<ReissueReceipt, "by"> & { by: Actor },
): Promise<Replaced> {
  const item = await takeItem(tx, itemId);
  if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
  await tx.receipt.updateMany({ where: { itemId, endedAt: null }, data: { endedAt: now } });
  const issued = await issueReceipt(tx, { subject: { itemId }, now, random });
  const entry = { by, at: now, subjectId: itemId, eventId: item.eventId, reason };
  await recordEntry(tx, { kind: "receipt.reissued", details: {}, ...entry });
  return { ok: true, ...issued };
}
