import { db } from "#app/db/client.server.ts";
import { EVENT_FACTS, type PublicEvent, publicViewOf } from "./public-view.ts";

/**
 * The events that the public may know of: those to come, soonest first, and those that are over, newest first.
 * An event listed by town and month tells no name, venue or day until it is over.
 */
export async function publicEvents({
  now,
}: {
  now: Date;
}): Promise<{ coming: PublicEvent[]; over: PublicEvent[] }> {
  const events = await db().communityEvent.findMany({
    where: { listing: { not: "hidden" } },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: EVENT_FACTS,
  });
  const shown = events.map((event) => publicViewOf(event, now));
  return {
    coming: shown.filter((event) => !event.isOver),
    over: shown.filter((event) => event.isOver).reverse(),
  };
}
