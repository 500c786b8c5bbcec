import type { Tx } from "#app/db/transaction.server.ts";
import { keyedHash } from "#app/platform/keys.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { openForApp, openWith, sealForApp, sealWith } from "#app/platform/seal.server.ts";

const PLACE = "FeedbackContact.email";

/**
 * Keeps an e-mail address apart from the words, under a key of its own.
 * @param email one validated address
 */
export async function keepContact(
  tx: Tx,
  { itemId, email, now, random }: { itemId: string; email: string; now: Date; random: Random },
): Promise<void> {
  const key = random(32);
  const rowKey = await tx.rowKey.create({
    data: { wrapped: sealForApp("row-key", key, PLACE), createdAt: now },
    select: { id: true },
  });
  await tx.feedbackContact.create({
    data: {
      itemId,
      rowKeyId: rowKey.id,
      email: sealWith(key, Buffer.from(email), `${PLACE}:${itemId}`),
      emailIndex: keyedHash("email-index", email.toLowerCase()),
      createdAt: now,
    },
  });
}

/** Erases the address: the key goes, and with it what every older backup holds. */
export async function eraseContact(tx: Tx, itemId: string): Promise<void> {
  const contact = await tx.feedbackContact.findUnique({ where: { itemId }, select: { rowKeyId: true } });
  if (!contact) return;
  await tx.feedbackContact.delete({ where: { itemId } });
  await tx.rowKey.delete({ where: { id: contact.rowKeyId } });
}

export function openContact({
  itemId,
  email,
  wrapped,
}: {
  itemId: string;
  email: Uint8Array;
  wrapped: Uint8Array;
}): string {
  const key = openForApp("row-key", wrapped, PLACE);
  return Buffer.from(openWith(key, email, `${PLACE}:${itemId}`)).toString();
}
