import { db } from "#app/db/client.server.ts";
import type { AnswerVia } from "#app/db/generated/enums.ts";
import { openSealedCode } from "./receipt.server.ts";
import { receiptCode } from "./receipt-code/receipt-code.ts";

export type NewReceipt = {
  words: string;
  digits: string;
  receivedAt: Date;
  event: { name: string; answerBy: Date | null } | null;
  /** How the person would like the answer to reach them. */
  answerVia: AnswerVia;
  hasEmail: boolean;
};

/**
 * The code of an item that was just sent, to be shown to its writer (TRUST.md, receipts guessed).
 * @param ticket from the address that the form led to
 * @returns null for a ticket that is unknown or older than half an hour
 */
export async function newReceipt({ ticket, now }: { ticket: string; now: Date }): Promise<NewReceipt | null> {
  const opened = await openSealedCode(db(), { secret: ticket, now });
  if (!opened || !("itemId" in opened.subject)) return null;
  const { contact, ...item } = await db().feedbackItem.findUniqueOrThrow({
    where: { id: opened.subject.itemId },
    select: {
      receivedAt: true,
      event: { select: { name: true, answerBy: true } },
      answerVia: true,
      contact: { select: { itemId: true } },
    },
  });
  const { words, digits } = receiptCode(opened.bits);
  return { words, digits, ...item, hasEmail: contact !== null };
}
