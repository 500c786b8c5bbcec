import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { saveContact } from "#app/domain/partners/contacts/save-contact.server.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { random } from "#app/platform/random.server.ts";
import { givenStaff } from "./given-staff.ts";

type GivenOrganisation = {
  name?: string;
  /** Addresses; null for nobody. */
  officer?: string | null;
  deputy?: string | null;
  /** In which both are written to. */
  language?: string;
  /** The action that it leads. */
  leads?: string;
  by?: SignedInStaff;
  now?: Date;
};

let made = 0;

/** An organisation with an officer, and a deputy where an address is given. */
export async function givenOrganisation({
  name = `Town Council ${++made}`,
  officer = "olga@council.example",
  deputy = null,
  language = "en",
  leads,
  by,
  now = new Date(),
}: GivenOrganisation = {}): Promise<{ id: string; slug: string; name: string }> {
  const slug = name.toLowerCase().replace(/\W+/g, "-");
  const select = { id: true, slug: true, name: true };
  const organisation = await db().organisation.upsert({
    where: { name },
    create: { name, slug },
    update: {},
    select,
  });
  const { id: organisationId } = organisation;
  if (leads) {
    const lead = { actionId: leads, organisationId, role: "mainLead", position: 1 } as const;
    await db().actionOrganisation.create({ data: lead });
  }
  const saved = { organisationId, language, by: staffActor(by ?? (await givenStaff())), now, random };
  if (officer) await saveContact({ ...saved, role: "officer", name: "Olga Officer", email: officer });
  if (deputy) await saveContact({ ...saved, role: "deputy", name: "Dev Deputy", email: deputy });
  return organisation;
}
