import { PROMISE_STATES, type PromiseState } from "./promise-state.ts";
import type { PublicPromise } from "./public-promise-facts.server.ts";
import { type ShownPromise, shownPromises } from "./shown-promises.server.ts";

const PER_PAGE = 20;

export type PublicPromises = {
  promises: PublicPromise[];
  /** How many were found, on all pages. */
  found: number;
  page: number;
  pages: number;
  /** How many there are in each state, of the chosen organisation where one is chosen. */
  counts: Record<PromiseState, number>;
  organisations: { slug: string; name: string }[];
};

/**
 * Every promise for everyone, what needs looking at first, 20 a page.
 * @param organisation the address of one; another one finds none
 * @param language of the page: what has a translation is shown in it
 */
export async function publicPromises({
  now,
  state = null,
  organisation = null,
  page = 1,
  language,
}: {
  now: Date;
  state?: PromiseState | null;
  organisation?: string | null;
  page?: number;
  language?: string;
}): Promise<PublicPromises> {
  const all = (await shownPromises({ where: {}, now, language })).map(({ promise }) => promise);
  const theirs = all.filter((promise) => !organisation || promise.organisation.slug === organisation);
  const found = theirs.filter((promise) => !state || promise.state === state);
  return {
    promises: found.slice((page - 1) * PER_PAGE, page * PER_PAGE),
    found: found.length,
    page,
    pages: Math.max(1, Math.ceil(found.length / PER_PAGE)),
    counts: countsByState(theirs),
    organisations: organisationsOf(all),
  };
}

/** How many promises are in each state. */
export function countsByState(promises: PublicPromise[]): Record<PromiseState, number> {
  const counts = PROMISE_STATES.map((state) => [
    state,
    promises.filter((promise) => promise.state === state).length,
  ]);
  return Object.fromEntries(counts) as Record<PromiseState, number>;
}

function organisationsOf(promises: PublicPromise[]): PublicPromises["organisations"] {
  const bySlug = new Map(promises.map(({ organisation }) => [organisation.slug, organisation]));
  return [...bySlug.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/** One promise for everyone. @returns null for an address that is not known */
export async function publicPromise({
  slug,
  ...page
}: {
  slug: string;
  now: Date;
  language?: string;
}): Promise<ShownPromise | null> {
  const [found] = await shownPromises({ where: { slug }, ...page });
  return found ?? null;
}

/** The promises that belong to an action, or went on from it to the next plan. */
export async function promisesOfAction({
  actionId,
  ...page
}: {
  actionId: string;
  now: Date;
  language?: string;
}): Promise<PublicPromise[]> {
  return (
    await shownPromises({
      where: { OR: [{ actionId }, { carried: { some: { succession: { fromId: actionId } } } }] },
      ...page,
    })
  ).map(({ promise }) => promise);
}
