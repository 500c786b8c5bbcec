import { db } from "#app/db/client.server.ts";
import { shownPromises } from "../promises/shown-promises.server.ts";
import { namedInPublic } from "./named-in-public.server.ts";

export type PublicOrganisationLine = {
  slug: string;
  name: string;
  /** Actions of the present plan that it leads, and those in which it is a partner only. */
  leads: number;
  partnerIn: number;
  promises: number;
  /** Of its promises, those whose date is over without a word, and those that were broken. */
  lateOrBroken: number;
};

/** Every organisation that a public action names, or that has made a promise, by name. */
export async function publicOrganisations({ now }: { now: Date }): Promise<PublicOrganisationLine[]> {
  const [named, promises] = await Promise.all([namedInPublic(), shownPromises({ where: {}, now })]);
  const names = new Set([...named.keys(), ...promises.map(({ promise }) => promise.organisation.name)]);
  const rows = await db().organisation.findMany({
    where: { name: { in: [...names] } },
    select: { slug: true, name: true },
  });
  return rows
    .map(({ slug, name }) => {
      const theirs = promises.filter(({ promise }) => promise.organisation.slug === slug);
      return {
        slug,
        name,
        leads: named.get(name)?.leads.length ?? 0,
        partnerIn: named.get(name)?.partnerIn.length ?? 0,
        promises: theirs.length,
        lateOrBroken: theirs.filter(({ promise: { state } }) => state === "late" || state === "broken")
          .length,
      };
    })
    .sort((one, other) => one.name.localeCompare(other.name));
}
