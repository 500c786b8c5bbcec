import type { Tx } from "#app/db/transaction.server.ts";
import { openPerson, type Person } from "../sealed-person.server.ts";

/** Who gets a mail, and in which language; null where nothing is known of it. */
export type Addressee = Person & { language: string | null };

/** Who holds a link that works. */
export async function addressOfLink(tx: Tx, linkId: string): Promise<Addressee> {
  const { contact, person, rowKeyId, rowKey, language } = await tx.partnerLink.findUniqueOrThrow({
    where: { id: linkId },
    select: {
      ...{ person: true, rowKeyId: true, rowKey: { select: { wrapped: true } }, language: true },
      contact: {
        select: { person: true, rowKeyId: true, rowKey: { select: { wrapped: true } }, language: true },
      },
    },
  });
  if (contact) {
    const { person: box, rowKeyId: keyId, rowKey: key } = contact;
    const sealed = { rowKeyId: keyId, box, wrapped: key.wrapped };
    return { ...openPerson({ place: "OrganisationContact.person", ...sealed }), language: contact.language };
  }
  if (!person || !rowKeyId || !rowKey) throw new Error("a link that nobody holds");
  const sealed = { rowKeyId, box: person, wrapped: rowKey.wrapped };
  return { ...openPerson({ place: "PartnerLink.person", ...sealed }), language };
}
