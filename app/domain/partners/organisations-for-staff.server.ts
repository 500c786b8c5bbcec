import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { ContactRole } from "./contacts/contact-roles.ts";

export type StaffOrganisation = {
  id: string;
  slug: string;
  name: string;
  /** Who can be asked; an address that does not work is told apart. Nothing of who they are. */
  contacts: { role: ContactRole; language: string; isFailed: boolean; failedAt: Date | null }[];
  /** Actions of the plans in use. */
  actions: number;
  /** Questions without an answer. */
  open: number;
};

/** All organisations by name, with whether somebody of each can be asked. */
export async function organisationsForStaff({ slug }: { slug?: string } = {}): Promise<StaffOrganisation[]> {
  const rows = await db().organisation.findMany({
    where: slug ? { slug } : {},
    orderBy: { name: "asc" },
    select: {
      ...{ id: true, slug: true, name: true },
      contacts: { orderBy: { role: "asc" }, select: { role: true, language: true, failedAt: true } },
      actions: {
        where: { action: { plan: { archivedAt: null } } },
        distinct: ["actionId"],
        select: { actionId: true },
      },
      _count: { select: { questions: { where: { answer: null, withdrawnAt: null } } } },
    },
  });
  return rows.map(({ contacts, actions, _count, ...organisation }) => ({
    ...organisation,
    contacts: contacts.map((contact) => ({ ...contact, isFailed: contact.failedAt !== null })),
    actions: actions.length,
    open: _count.questions,
  }));
}

/** One of them. @throws 404 */
export async function organisationForStaff({ slug }: { slug: string }): Promise<StaffOrganisation> {
  const [found] = await organisationsForStaff({ slug });
  if (!found) throw notFound("organisation");
  return found;
}
