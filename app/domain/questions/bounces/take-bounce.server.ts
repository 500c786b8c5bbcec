import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { failContact } from "../../partners/contacts/contact-failed.server.ts";
import type { ContactRole } from "../../partners/contacts/contact-roles.ts";
import { lockOrganisation } from "../../partners/contacts/lock-organisation.server.ts";
import { failLink, organisationOfLink } from "../../partners/links/fail-link.server.ts";
import type { PartnerMail } from "../../partners/mail-id.server.ts";

/**
 * - taken: the address is marked, and whoever can be reached is asked in its place
 * - known: it was marked already
 * - works: somebody of the team said after this mail that the address works
 * - nobody: it is nobody's address here any more
 */
export type BounceTaken = "taken" | "known" | "works" | "nobody";

/**
 * A mail server says later what it did not say at once: it will never take a mail for this address. What follows is what
 * follows when it refuses at once, and saying it twice changes nothing.
 * @param mail what came back, from a Message-ID that is ours
 */
export function takeBounce({ mail, now }: { mail: PartnerMail; now: Date }): Promise<BounceTaken> {
  return transaction((tx) => (mail.about === "link" ? linkBounced : contactBounced)(tx, { mail, now }));
}

type Bounced = { mail: PartnerMail; now: Date };

async function linkBounced(tx: Tx, { mail, now }: Bounced): Promise<BounceTaken> {
  const organisationId = await organisationOfLink(tx, mail.subjectId);
  if (!organisationId) return "nobody";
  await lockOrganisation(tx, organisationId);
  const link = await tx.partnerLink.findUniqueOrThrow({
    where: { id: mail.subjectId },
    select: { ...{ id: true, holder: true, endedAt: true }, contact: { select: CONTACT } },
  });
  if (link.contact) return fail(tx, { contact: link.contact, mail, now });
  if (link.holder !== "colleague") return "nobody";
  if (link.endedAt) return "known";
  await failLink(tx, { link: { id: link.id, contactId: null }, organisationId, now });
  return "taken";
}

const CONTACT = { id: true, organisationId: true, role: true, failedAt: true } as const;

type Contact = { id: string; organisationId: string; role: ContactRole; failedAt: Date | null };

async function contactBounced(tx: Tx, { mail, now }: Bounced): Promise<BounceTaken> {
  const named = await tx.organisationContact.findUnique({
    where: { id: mail.subjectId },
    select: { id: true, emailIndex: true },
  });
  if (!named) return "nobody";
  // A reminder is one mail for all organisations that somebody acts for.
  const where = mail.about === "reminder" ? { emailIndex: named.emailIndex } : { id: named.id };
  const found = await tx.organisationContact.findMany({
    where,
    orderBy: { organisationId: "asc" },
    select: { organisationId: true },
  });
  for (const { organisationId } of found) await lockOrganisation(tx, organisationId);
  const contacts = await tx.organisationContact.findMany({ where, select: CONTACT });
  const said: BounceTaken[] = [];
  for (const contact of contacts) said.push(await fail(tx, { contact, mail, now }));
  return (["taken", "known", "works"] as const).find((one) => said.includes(one)) ?? "nobody";
}

async function fail(tx: Tx, { contact, mail, now }: Bounced & { contact: Contact }): Promise<BounceTaken> {
  if (contact.failedAt) return "known";
  if (await wasSaidToWork(tx, { contact, since: mail.sentAt })) return "works";
  await failContact(tx, { contactId: contact.id, now });
  if (mail.about === "silence") await untell(tx, { contact, at: mail.sentAt });
  return "taken";
}

async function wasSaidToWork(
  tx: Tx,
  { contact, since }: { contact: Contact; since: Date },
): Promise<boolean> {
  const said = await tx.ledgerEntry.count({
    where: {
      ...{ subjectId: contact.organisationId, kind: "partner.contactWorks", at: { gt: since } },
      details: { path: ["place"], equals: contact.role },
    },
  });
  return said > 0;
}

/** Nobody read what that mail warned of: the next run tells whoever can be reached, and their week begins then. */
async function untell(tx: Tx, { contact, at }: { contact: Contact; at: Date }): Promise<void> {
  const { organisationId } = contact;
  await tx.silenceNotice.deleteMany({ where: { organisationId, toldBy: null, toldAt: at } });
}
