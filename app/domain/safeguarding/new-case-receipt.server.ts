import { db } from "#app/db/client.server.ts";
import { openSealedCode } from "../feedback/receipt.server.ts";
import { receiptCode } from "../feedback/receipt-code/receipt-code.ts";

/**
 * The code of a case that was just told, to be shown to the person (TRUST.md, receipts guessed).
 * @param ticket from the address that the form led to
 * @returns null for a ticket that is dead, unknown or of something else
 */
export async function newCaseReceipt({
  ticket,
  now,
}: {
  ticket: string;
  now: Date;
}): Promise<{ words: string; digits: string; hasPhrase: boolean } | null> {
  const opened = await openSealedCode(db(), { secret: ticket, now });
  if (!opened || !("caseId" in opened.subject)) return null;
  const { phraseHash } = await db().confidentialCase.findUniqueOrThrow({
    where: { id: opened.subject.caseId },
    select: { phraseHash: true },
  });
  const { words, digits } = receiptCode(opened.bits);
  return { words, digits, hasPhrase: phraseHash !== null };
}
