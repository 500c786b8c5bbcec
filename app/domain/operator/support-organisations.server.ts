import { db } from "#app/db/client.server.ts";
import type { SUPPORT_KINDS } from "./schema.ts";

export type SupportOrganisation = {
  id: string;
  kind: (typeof SUPPORT_KINDS)[number];
  name: string;
  phone: string | null;
  url: string | null;
  words: string | null;
};

/** Where somebody may get help, in the operator's order; retired ones are left out. */
export function listSupportOrganisations(): Promise<SupportOrganisation[]> {
  return db().supportOrganisation.findMany({
    where: { retiredAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, name: true, phone: true, url: true, words: true },
  });
}

/** Whom to call in danger, in the operator's order: those of kind "emergency" that have a number. */
export async function listEmergencyNumbers(): Promise<{ id: string; name: string; phone: string }[]> {
  const organisations = await listSupportOrganisations();
  return organisations.flatMap(({ id, kind, name, phone }) =>
    kind === "emergency" && phone ? [{ id, name, phone }] : [],
  );
}
