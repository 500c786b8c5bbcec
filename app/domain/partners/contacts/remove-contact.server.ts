import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { endLinks } from "../links/end-links.server.ts";
import { queueUnreached } from "../links/queue-link.server.ts";
import type { ContactRole } from "./contact-roles.ts";
import { lockOrganisation } from "./lock-organisation.server.ts";

type ContactOf = { organisationId: string; role: ContactRole };

/**
 * Takes a contact away: name and address are erased with their key, and links that they had stop working. What they were
 * asked and did not answer goes to the other contact. @throws 404 where the organisation has none in this place
 */
export function removeContact(removed: ContactOf & { by: StaffActor; now: Date }): Promise<void> {
  const { organisationId, role, by, now } = removed;
  return transaction(async (tx) => {
    await lockOrganisation(tx, organisationId);
    if (!(await eraseContactOf(tx, { organisationId, role, now }))) throw notFound("contact");
    const entry = { by, at: now, subjectId: organisationId };
    await recordEntry(tx, { kind: "partner.contactRemoved", details: { place: role }, ...entry });
    await queueUnreached(tx, { organisationId, now });
  });
}

/** Within the transaction of another command. @returns whether there was somebody */
export async function eraseContactOf(tx: Tx, { organisationId, role, now }: ContactOf & { now: Date }) {
  const contact = await tx.organisationContact.findUnique({
    where: { organisationId_role: { organisationId, role } },
    select: { id: true, rowKeyId: true },
  });
  if (!contact) return false;
  await endLinks(tx, { of: { contactId: contact.id }, why: "contactRemoved", now });
  await tx.organisationContact.delete({ where: { id: contact.id }, select: { id: true } });
  await tx.rowKey.delete({ where: { id: contact.rowKeyId }, select: { id: true } });
  return true;
}
