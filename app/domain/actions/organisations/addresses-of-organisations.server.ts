import { db } from "#app/db/client.server.ts";

/** The addresses of organisations by their names; a name that is none here has no address. */
export async function addressesOfOrganisations({
  names,
}: {
  names: string[];
}): Promise<Record<string, string>> {
  const rows = await db().organisation.findMany({
    where: { name: { in: names } },
    select: { slug: true, name: true },
  });
  return Object.fromEntries(rows.map(({ slug, name }) => [name, `/organisations/${slug}`]));
}
