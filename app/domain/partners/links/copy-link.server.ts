import type { Tx } from "#app/db/transaction.server.ts";
import { after } from "#app/platform/clock.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import { newToken, type Random } from "#app/platform/random.server.ts";
import { LINK_LASTS, type LinkAbout } from "./link-about.ts";

const TOKEN_BYTES = 16;

export type Copied = {
  linkId: string;
  token: string;
  holder: "officer" | "deputy" | "colleague";
  /** Of whoever holds it; null where nothing is known of it. */
  language: string | null;
};

/** A link with 128 random bits, stored hashed and known only now. */
export function newLinkToken(random: Random): { token: string; tokenHash: Uint8Array<ArrayBuffer> } {
  const token = newToken(random, TOKEN_BYTES);
  return { token, tokenHash: tokenHash(token) };
}

/**
 * A link to hand over in another way than by mail: the one that waits to be sent, or another one for the same contact.
 * Links that were sent go on working. @returns null where the organisation has no contact
 */
export async function copyLink(
  tx: Tx,
  {
    organisationId,
    about,
    now,
    random,
  }: { organisationId: string; about: LinkAbout; now: Date; random: Random },
): Promise<Copied | null> {
  const { token, ...hash } = newLinkToken(random);
  const sent = { ...hash, sentAt: now, isByHand: true };
  const waiting = await tx.partnerLink.findFirst({
    where: { ...about, endedAt: null, sentAt: null },
    select: { id: true, holder: true, language: true, contact: { select: { language: true } } },
  });
  if (waiting) {
    await tx.partnerLink.update({ where: { id: waiting.id }, data: sent, select: { id: true } });
    const { id: linkId, holder, contact, language } = waiting;
    return { linkId, token, holder, language: contact?.language ?? language };
  }
  const contact = await tx.organisationContact.findFirst({
    where: { organisationId },
    orderBy: [{ failedAt: { sort: "asc", nulls: "first" } }, { role: "asc" }],
    select: { id: true, role: true, language: true },
  });
  if (!contact) return null;
  const made = { createdAt: now, expiresAt: after(now, LINK_LASTS) };
  const link = await tx.partnerLink.create({
    data: { ...about, holder: contact.role, contactId: contact.id, ...made, ...sent },
    select: { id: true },
  });
  return { linkId: link.id, token, holder: contact.role, language: contact.language };
}
