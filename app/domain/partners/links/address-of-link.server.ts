import type { Tx } from "#app/db/transaction.server.ts";
import { openPerson, type Person } from "../sealed-person.server.ts";

/** Who holds a link that works. */
export async function addressOfLink(tx: Tx, linkId: string): Promise<Person> {
  const { contact, person, rowKeyId, rowKey } = await tx.partnerLink.findUniqueOrThrow({
    where: { id: linkId },
    select: {
      ...{ person: true, rowKeyId: true, rowKey: { select: { wrapped: true } } },
      contact: { select: { person: true, rowKeyId: true, rowKey: { select: { wrapped: true } } } },
    },
  });
  if (contact) {
    const { person: box, rowKeyId: keyId, rowKey: key } = contact;
    return openPerson({ place: "OrganisationContact.person", rowKeyId: keyId, box, wrapped: key.wrapped });
  }
  if (!person || !rowKeyId || !rowKey) throw new Error("a link that nobody holds");
  return openPerson({ place: "PartnerLink.person", rowKeyId, box: person, wrapped: rowKey.wrapped });
}
