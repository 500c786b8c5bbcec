import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { keyedHash } from "#app/platform/keys.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { queueUnreached } from "../links/queue-link.server.ts";
import { sealPerson } from "../sealed-person.server.ts";
import type { ContactRole } from "./contact-roles.ts";
import { lockOrganisation } from "./lock-organisation.server.ts";
import { eraseContactOf } from "./remove-contact.server.ts";

type SaveContact = {
  organisationId: string;
  role: ContactRole;
  name: string;
  /** One validated address. */
  email: string;
  /** In which mails and the pages of links are: one that the operator offers. */
  language: string;
  by: StaffActor;
  now: Date;
  random: Random;
};

/**
 * Says who of an organisation is asked. Whoever had the place before is erased, and their links end; what nobody could be
 * reached for goes to the new one. @throws 404 for an unknown organisation
 */
export function saveContact(saved: SaveContact): Promise<void> {
  return transaction((tx) => save(tx, saved));
}

async function save(tx: Tx, saved: SaveContact): Promise<void> {
  const { organisationId, role, name, email, language, by, now, random } = saved;
  await lockOrganisation(tx, organisationId);
  await eraseContactOf(tx, { organisationId, role, now });
  const place = "OrganisationContact.person";
  const { rowKeyId, box } = await sealPerson(tx, { place, name, email, now, random });
  await tx.organisationContact.create({
    data: {
      ...{ organisationId, role, person: box, rowKeyId, emailIndex: emailIndexOf(email), language },
      ...{ addedById: by.staffId, addedAt: now },
    },
    select: { id: true },
  });
  const entry = { by, at: now, subjectId: organisationId };
  await recordEntry(tx, { kind: "partner.contactSaved", details: { place: role }, ...entry });
  await queueUnreached(tx, { organisationId, now });
}

export function emailIndexOf(email: string): Uint8Array<ArrayBuffer> {
  return keyedHash("email-index", email.toLowerCase());
}
