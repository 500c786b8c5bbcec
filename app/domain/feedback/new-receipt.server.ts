import { db } from "#app/db/client.server.ts";
import { openSealedCode } from "./receipt.server.ts";
import { receiptCode } from "./receipt-code/receipt-code.ts";

export type NewReceipt = {
  words: string;
  digits: string;
  receivedAt: Date;
  event: { name: string; answerBy: Date | null } | null;
};

/**
 * The code of an item that was just sent, to be shown to its writer (TRUST.md, receipts guessed).
 * @param ticket from the address that the form led to
 * @returns null for a ticket that is unknown or older than half an hour
 */
export async function newReceipt({ ticket, now }: { ticket: string; now: Date }): Promise<NewReceipt | null> {
  const opened = await openSealedCode(db(), { secret: ticket, now });
  if (!opened) return null;
  const item = await db().feedbackItem.findUniqueOrThrow({
    where: { id: opened.itemId },
    select: { receivedAt: true, event: { select: { name: true, answerBy: true } } },
  });
  const { words, digits } = receiptCode(opened.bits);
  return { words, digits, ...item };
}
