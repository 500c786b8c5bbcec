import { db } from "#app/db/client.server.ts";
import { hasAllWords } from "#app/db/forgiving-search.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import type { PublicEvent } from "./public-view.ts";

/**
 * Those of the events in whose name, hosts, venue, town or summary every word of `q` occurs, in their order. Only what the
 * public page tells of an event is searched: one that is listed by town and month is found by its town alone.
 * @param q accents do not matter and a word may be a little misspelt; with none, all events are found
 */
export async function searchedEvents({
  events,
  q,
}: {
  events: PublicEvent[];
  q: string;
}): Promise<PublicEvent[]> {
  if (q === "" || events.length === 0) return events;
  const texts = events.map(({ name, hosts, venue, town, summary }) =>
    [name, hosts, venue, town, summary].filter(Boolean).join(" "),
  );
  const rows = await db().$queryRaw<{ place: bigint }[]>`
    SELECT told."place" FROM unnest(${texts}::text[]) WITH ORDINALITY told("words", "place")
    WHERE ${hasAllWords({ text: Prisma.sql`told."words"`, q })}`;
  const found = new Set(rows.map(({ place }) => Number(place) - 1));
  return events.filter((_, place) => found.has(place));
}
