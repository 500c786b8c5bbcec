import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { openPerson } from "../sealed-person.server.ts";
import type { ContactRole } from "./contact-roles.ts";

export type Contact = {
  id: string;
  role: ContactRole;
  name: string;
  email: string;
  language: string;
  /** Since when the address does not work. */
  failedAt: Date | null;
};

/** Who of an organisation is asked, the officer first: names and addresses, for what is sent to them. No page shows them. */
export async function contactsOfOrganisation(
  { organisationId }: { organisationId: string },
  { tx }: { tx?: Tx } = {},
): Promise<Contact[]> {
  const rows = await (tx ?? db()).organisationContact.findMany({
    where: { organisationId },
    orderBy: { role: "asc" },
    select: {
      ...{ id: true, role: true, person: true, rowKeyId: true, language: true, failedAt: true },
      rowKey: { select: { wrapped: true } },
    },
  });
  const place = "OrganisationContact.person";
  return rows.map(({ id, role, language, failedAt, rowKeyId, person, rowKey }) => ({
    ...{ id, role, language, failedAt },
    ...openPerson({ place, rowKeyId, box: person, wrapped: rowKey.wrapped }),
  }));
}
