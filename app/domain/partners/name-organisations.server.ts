import type { Tx } from "#app/db/transaction.server.ts";
import { slugOf } from "#app/platform/slug.ts";

/**
 * Finds organisations by their exact names and makes those that are new: two spellings stay two, a person merges them.
 * @param names as the document has them
 * @returns the id of each name
 */
export async function nameOrganisations(tx: Tx, names: string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(names)];
  const known = await tx.organisation.findMany({
    where: { name: { in: wanted } },
    select: { id: true, name: true },
  });
  const ids = new Map(known.map(({ id, name }) => [name, id]));
  for (const name of wanted.filter((one) => !ids.has(one))) {
    const slug = await freeSlug(tx, slugOf(name));
    ids.set(name, (await tx.organisation.create({ data: { name, slug }, select: { id: true } })).id);
  }
  return ids;
}

async function freeSlug(tx: Tx, slug: string): Promise<string> {
  const taken = await tx.organisation.findMany({
    where: { slug: { startsWith: slug } },
    select: { slug: true },
  });
  const used = new Set(taken.map((row) => row.slug));
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? slug : `${slug}-${n}`;
    if (!used.has(candidate)) return candidate;
  }
}
