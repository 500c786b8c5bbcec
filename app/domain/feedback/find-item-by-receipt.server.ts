import { db } from "#app/db/client.server.ts";
import { receiptCodeHash } from "./receipt.server.ts";
import type { ReceiptCandidates } from "./receipt-code/receipt-code.ts";

/**
 * The item that a typed code opens. One query whatever was typed, so that known, unknown and ended codes take as long.
 * @param candidates what the typed code may be, most likely first; the first that is a receipt in force counts
 * @returns null for a code that is unknown, ended or of a withdrawn item
 */
export async function findItemByReceipt({
  candidates,
  now,
}: {
  candidates: ReceiptCandidates;
  now: Date;
}): Promise<{ itemId: string } | null> {
  const hashes = candidates.map(receiptCodeHash);
  const receipts = await db().receipt.findMany({
    where: { codeHash: { in: hashes }, endedAt: null, issuedAt: { lte: now } },
    select: { itemId: true, codeHash: true },
  });
  for (const hash of hashes) {
    const receipt = receipts.find(({ codeHash }) => Buffer.compare(codeHash, hash) === 0);
    if (receipt) return { itemId: receipt.itemId };
  }
  return null;
}
