import { spend } from "#app/platform/rate-limit.server.ts";
import { findItemByReceipt } from "./find-item-by-receipt.server.ts";
import { readReceiptCode } from "./receipt-code/receipt-code.ts";

type OpenReceipt = {
  /** The code as somebody typed it, or as a page of ours carries it. */
  typed: string;
  /** Who asks; only a keyed hash of the day is counted. */
  address: string;
  now: Date;
};

export type OpenedReceipt =
  | { ok: true; itemId: string; isPractice: boolean }
  | { ok: false; reason: "limited"; status: 429 }
  | { ok: false; reason: "unknown"; status: 422 };

/**
 * The item of a posted code, counted against the budget for codes (TRUST.md, receipts guessed).
 * @returns refusals: the budget is spent; the code is unknown, ended or of something that was taken back
 */
export async function openReceipt({ typed, address, now }: OpenReceipt): Promise<OpenedReceipt> {
  if (!(await spend({ name: "receipt", who: address, now }))) {
    return { ok: false, reason: "limited", status: 429 };
  }
  const item = await findItemByReceipt({ candidates: readReceiptCode(typed), now });
  return item ? { ok: true, ...item } : { ok: false, reason: "unknown", status: 422 };
}
