import { db } from "#app/db/client.server.ts";
import { type PublicPromises, publicPromises } from "../promises/public-promises.server.ts";
import type { PublicActionFacts } from "../public-action-facts.server.ts";
import { namedInPublic } from "./named-in-public.server.ts";
import { shownActions } from "./shown-actions.server.ts";

export type PublicOrganisation = {
  slug: string;
  name: string;
  leads: PublicActionFacts[];
  partnerIn: PublicActionFacts[];
  /** Led or shared, in plans that are archived. */
  earlier: PublicActionFacts[];
  /** The first page of its promises, what needs looking at first. */
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
  const [present, past, promises] = await Promise.all([
    namedInPublic({ archived: false }),
    namedInPublic({ archived: true }),
    publicPromises({ organisation: slug, now, language }),
  ]);
  const { leads = [], partnerIn = [] } = present.get(name) ?? {};
  const { leads: led = [], partnerIn: shared = [] } = past.get(name) ?? {};
  const ids = [...leads, ...partnerIn, ...led, ...shared];
  if (ids.length === 0 && promises.found === 0) return null;
  const actions = await shownActions({ ids, language });
  const those = (wanted: string[]) => wanted.flatMap((id) => actions.get(id) ?? []);
  return {
    ...{ slug, name, promises },
    leads: those(leads),
    partnerIn: those(partnerIn),
    earlier: those([...led, ...shared]),
  };
}
