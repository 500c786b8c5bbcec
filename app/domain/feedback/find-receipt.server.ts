import { db } from "#app/db/client.server.ts";
import { receiptCodeHash, receiptSubject } from "./receipt.server.ts";
import type { ReceiptCandidates } from "./receipt-code/receipt-code.ts";

/** Of an item also whether it was said for practice, so that its pages say so. */
export type FoundReceipt = { itemId: string; isPractice: boolean } | { caseId: string };

/**
 * What a typed code opens: an item or a confidential case. One query whatever was typed, so that known, unknown and
 * ended codes take as long.
 * @param candidates what the typed code may be, most likely first; the first that is a receipt in force counts
 * @returns null for a code that is unknown, ended or of something that was taken back
 */
export async function findReceipt({
  candidates,
  now,
}: {
  candidates: ReceiptCandidates;
  now: Date;
}): Promise<FoundReceipt | null> {
  const hashes = candidates.map(receiptCodeHash);
  const receipts = await db().receipt.findMany({
    where: { codeHash: { in: hashes }, endedAt: null, issuedAt: { lte: now } },
    select: { itemId: true, caseId: true, codeHash: true, item: { select: { isPractice: true } } },
  });
  for (const hash of hashes) {
    const receipt = receipts.find(({ codeHash }) => Buffer.compare(codeHash, hash) === 0);
    const subject = receipt && receiptSubject(receipt);
    if (subject && "itemId" in subject) return { ...subject, isPractice: receipt.item?.isPractice ?? false };
    if (subject) return subject;
  }
  return null;
}
