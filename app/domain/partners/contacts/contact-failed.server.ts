import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { type Actor, type StaffActor, SYSTEM } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { endLinks } from "../links/end-links.server.ts";
import { queueUnreached } from "../links/queue-link.server.ts";
import type { ContactRole } from "./contact-roles.ts";
import { lockOrganisation } from "./lock-organisation.server.ts";

type ContactOf = { organisationId: string; role: ContactRole; by: StaffActor; now: Date };

/**
 * Somebody of the team knows that an address does not work: its links end, and what was asked there goes to the other
 * contact. Saying it twice changes nothing. @throws 404 where the organisation has none in this place
 */
export function contactDoesNotWork({ organisationId, role, by, now }: ContactOf): Promise<void> {
  return transaction(async (tx) => {
    await lockOrganisation(tx, organisationId);
    const contact = await contactOf(tx, { organisationId, role });
    await failContact(tx, { contactId: contact.id, by, now });
  });
}

/** It was said by mistake, or the mailbox is back: the address is asked again from now on. */
export function contactWorksAgain({ organisationId, role, by, now }: ContactOf): Promise<void> {
  return transaction(async (tx) => {
    await lockOrganisation(tx, organisationId);
    const { id } = await contactOf(tx, { organisationId, role });
    const failed = { id, failedAt: { not: null } };
    const { count } = await tx.organisationContact.updateMany({ where: failed, data: { failedAt: null } });
    if (count === 0) return;
    const entry = { by, at: now, subjectId: organisationId };
    await recordEntry(tx, { kind: "partner.contactWorks", details: { place: role }, ...entry });
    await queueUnreached(tx, { organisationId, now });
  });
}

type Failed = { contactId: string; by?: Actor; now: Date };

/** As contactDoesNotWork, for what the mail server refused; with the organisation's contacts locked. */
export async function failContact(tx: Tx, { contactId, by = SYSTEM, now }: Failed): Promise<void> {
  const { count } = await tx.organisationContact.updateMany({
    where: { id: contactId, failedAt: null },
    data: { failedAt: now },
  });
  if (count === 0) return;
  const { organisationId, role } = await tx.organisationContact.findUniqueOrThrow({
    where: { id: contactId },
    select: { organisationId: true, role: true },
  });
  const entry = { by, at: now, subjectId: organisationId };
  await recordEntry(tx, { kind: "partner.contactFailed", details: { place: role }, ...entry });
  await endLinks(tx, { of: { contactId }, why: "addressFailed", now });
  await queueUnreached(tx, { organisationId, now });
}

async function contactOf(
  tx: Tx,
  { organisationId, role }: { organisationId: string; role: ContactRole },
): Promise<{ id: string }> {
  const contact = await tx.organisationContact.findUnique({
    where: { organisationId_role: { organisationId, role } },
    select: { id: true },
  });
  if (!contact) throw notFound("contact");
  return contact;
}
