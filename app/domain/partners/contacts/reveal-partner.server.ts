import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import type { ContactRole } from "./contact-roles.ts";
import { type Contact, contactsOfOrganisation } from "./contacts-of-organisation.server.ts";
import { lockOrganisation } from "./lock-organisation.server.ts";
import type { PartnerRevealReason } from "./reveal-reasons.ts";

type RevealPartner = {
  organisationId: string;
  role: ContactRole;
  reason: PartnerRevealReason;
  by: StaffActor;
  now: Date;
};

/**
 * The name and the address of whom an organisation is asked through. Each reveal is in the ledger with its reason; the
 * caller holds the permission "partners.ask" (TRUST.md, reading what is not yours).
 * @throws 404 where the organisation has none in this place
 */
export function revealPartner({ organisationId, role, reason, by, now }: RevealPartner): Promise<Contact> {
  return transaction(async (tx) => {
    await lockOrganisation(tx, organisationId);
    const contacts = await contactsOfOrganisation({ organisationId }, { tx });
    const contact = contacts.find((one) => one.role === role);
    if (!contact) throw notFound("contact");
    const entry = { by, at: now, subjectId: organisationId, reason };
    await recordEntry(tx, { kind: "partner.contactRevealed", details: { place: role }, ...entry });
    return contact;
  });
}
