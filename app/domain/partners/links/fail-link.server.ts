import type { Tx } from "#app/db/transaction.server.ts";
import { failContact } from "../contacts/contact-failed.server.ts";
import { endLinks } from "./end-links.server.ts";
import { queueUnreached } from "./queue-link.server.ts";

type FailLink = { link: { id: string; contactId: string | null }; organisationId: string; now: Date };

/**
 * The mail with a link was refused for good, with the organisation's contacts locked. A contact's address is marked; a
 * colleague's link is over, and whoever can be reached is asked in their place.
 */
export async function failLink(tx: Tx, { link, organisationId, now }: FailLink): Promise<void> {
  if (link.contactId) return failContact(tx, { contactId: link.contactId, now });
  await endLinks(tx, { of: { id: link.id }, why: "addressFailed", now });
  await queueUnreached(tx, { organisationId, now });
}

/** Whom a link is about: who was asked. */
export async function organisationOfLink(tx: Tx, linkId: string): Promise<string | null> {
  const link = await tx.partnerLink.findUnique({
    where: { id: linkId },
    select: {
      question: { select: { organisationId: true } },
      factsCheck: { select: { organisationId: true } },
    },
  });
  return link?.question?.organisationId ?? link?.factsCheck?.organisationId ?? null;
}
