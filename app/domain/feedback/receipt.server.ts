import type { Tx } from "#app/db/transaction.server.ts";
import { after, minutes } from "#app/platform/clock.ts";
import { keyedHash, tokenHash } from "#app/platform/keys.server.ts";
import { newToken, type Random } from "#app/platform/random.server.ts";
import { keyFromSecret, openWith, sealWith } from "#app/platform/seal.server.ts";
import { newReceiptCode, type ReceiptCode } from "./receipt-code/receipt-code.ts";

/** What a receipt is for. */
export type ReceiptSubject = { itemId: string } | { caseId: string };

/** How long the code can be shown again after sending (docs/decisions: receipts). */
const TICKET_LASTS = minutes(30);

/** What is stored of a code: a keyed hash, never the code. */
export function receiptCodeHash(code: Pick<ReceiptCode, "bits">): Uint8Array<ArrayBuffer> {
  return keyedHash("receipt", code.bits.toString());
}

/** Which of the two a stored receipt is for. @throws when it is for nothing, which the database refuses to store */
export function receiptSubject({
  itemId,
  caseId,
}: {
  itemId: string | null;
  caseId: string | null;
}): ReceiptSubject {
  if (itemId !== null) return { itemId };
  if (caseId !== null) return { caseId };
  throw new Error("A receipt is for nothing");
}

/** A new code with the row that stores it; for imports, which write many at once. */
export function newReceiptRow<Subject extends ReceiptSubject>({
  subject,
  now,
  random,
}: {
  subject: Subject;
  now: Date;
  random: Random;
}) {
  const code = newReceiptCode(random);
  return { code, row: { ...subject, codeHash: receiptCodeHash(code), issuedAt: now } };
}

/** Gives an item or a case its receipt. @returns the code, which exists nowhere else after this */
export async function issueReceipt(
  tx: Tx,
  input: { subject: ReceiptSubject; now: Date; random: Random },
): Promise<{ code: ReceiptCode; receiptId: string }> {
  const { code, row } = newReceiptRow(input);
  const { id } = await tx.receipt.create({ data: row, select: { id: true } });
  return { code, receiptId: id };
}

/**
 * Lays the code under a secret, so that whoever has the secret can see the code until the ticket dies.
 * @param secret a new ticket for the address of the receipt page, or the form's submission key for a repeat
 */
export async function sealCode(
  tx: Tx,
  { receiptId, code, secret, now }: { receiptId: string; code: ReceiptCode; secret: string; now: Date },
): Promise<void> {
  const ticketHash = tokenHash(secret);
  const sealedCode = sealWith(
    keyFromSecret(secret, "receipt-ticket"),
    Buffer.from(code.bits.toString()),
    receiptId,
  );
  await tx.receiptTicket.create({
    data: { ticketHash, receiptId, sealedCode, expiresAt: after(now, TICKET_LASTS) },
  });
}

export function newTicket(random: Random): string {
  return newToken(random, 24);
}

/** Opens what sealCode laid down. @returns null for an unknown or dead ticket */
export async function openSealedCode(
  tx: Pick<Tx, "receiptTicket">,
  { secret, now }: { secret: string; now: Date },
): Promise<{ bits: bigint; receiptId: string; subject: ReceiptSubject } | null> {
  const row = await tx.receiptTicket.findFirst({
    where: { ticketHash: tokenHash(secret), expiresAt: { gt: now }, receipt: { endedAt: null } },
    select: { receiptId: true, sealedCode: true, receipt: { select: { itemId: true, caseId: true } } },
  });
  if (!row) return null;
  const bits = openWith(keyFromSecret(secret, "receipt-ticket"), row.sealedCode, row.receiptId);
  return {
    bits: BigInt(Buffer.from(bits).toString()),
    receiptId: row.receiptId,
    subject: receiptSubject(row.receipt),
  };
}
