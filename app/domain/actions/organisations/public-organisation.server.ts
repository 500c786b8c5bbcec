import { db } from "#app/db/client.server.ts";
import { countsByState, type PublicPromises } from "../promises/public-promises.server.ts";
import { shownPromises } from "../promises/shown-promises.server.ts";
import type { PublicActionFacts } from "../public-action-facts.server.ts";
import { namedInPublic } from "./named-in-public.server.ts";
import { shownActions } from "./shown-actions.server.ts";

const MOST_PROMISES = 20;

export type PublicOrganisation = {
  slug: string;
  name: string;
  leads: PublicActionFacts[];
  partnerIn: PublicActionFacts[];
  /** Led or shared, in plans that are archived. */
  earlier: PublicActionFacts[];
  /** Its promises, the first 20 of them, what needs looking at first. */
  promises: Pick<PublicPromises, "promises" | "found" | "counts">;
};

/**
 * What an organisation does in the plan, and what it promised.
 * @param language of the page: what has a translation is shown in it
 * @returns null for an address that is not known, and for an organisation that nothing public names
 */
export async function publicOrganisation({
  slug,
  now,
  language,
}: {
  slug: string;
  now: Date;
  language: string;
}): Promise<PublicOrganisation | null> {
  const organisation = await db().organisation.findUnique({ where: { slug }, select: { name: true } });
  if (!organisation) return null;
  const { name } = organisation;
  const [named, shown] = await Promise.all([
    namedInPublic(),
    shownPromises({ where: { organisation: { slug } }, now, language }),
  ]);
  const { leads, partnerIn, earlier } = named.get(name) ?? { leads: [], partnerIn: [], earlier: [] };
  const ids = [...leads, ...partnerIn, ...earlier];
  if (ids.length + shown.length === 0) return null;
  const actions = await shownActions({ ids, language });
  const those = (wanted: string[]) => wanted.flatMap((id) => actions.get(id) ?? []);
  const all = shown.map(({ promise }) => promise);
  const promises = { promises: all.slice(0, MOST_PROMISES), found: all.length, counts: countsByState(all) };
  return {
    ...{ slug, name, promises },
    leads: those(leads),
    partnerIn: those(partnerIn),
    earlier: those(earlier),
  };
}
