import { findReceipt } from "./find-receipt.server.ts";
import type { ReceiptCandidates } from "./receipt-code/receipt-code.ts";

/** The item that a typed code opens. @returns null for every other code, that of a confidential case included */
export async function findItemByReceipt(typed: {
  candidates: ReceiptCandidates;
  now: Date;
}): Promise<{ itemId: string; isPractice: boolean } | null> {
  const found = await findReceipt(typed);
  return found && "itemId" in found ? found : null;
}
