import { db } from "#app/db/client.server.ts";
import type { PageLanguages } from "../translations/passage.ts";
import { EVENT_FACTS, type PublicEvent, publicViewOf } from "./public-view.ts";
import { shownWordings } from "./shown-wordings.server.ts";

/**
 * The events that the public may know of: those to come, soonest first, and those that are over, newest first.
 * An event listed by town and month tells no name, venue or day until it is over.
 * @param languages of the page and of the operator: a translation is shown where there is one
 */
export async function publicEvents({
  now,
  languages,
}: {
  now: Date;
  languages?: PageLanguages;
}): Promise<{ coming: PublicEvent[]; over: PublicEvent[] }> {
  const events = await db().communityEvent.findMany({
    where: { isPractice: false, listing: { not: "hidden" }, mergedIntoId: null },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: EVENT_FACTS,
  });
  const wordingOf = await shownWordings({ events, languages });
  const shown = events.map((event) => publicViewOf(event, { now, wording: wordingOf(event) }));
  return {
    coming: shown.filter((event) => !event.isOver),
    over: shown.filter((event) => event.isOver).reverse(),
  };
}
