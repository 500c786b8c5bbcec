import { db } from "#app/db/client.server.ts";
import { originalOfEventName } from "../events/translated-event.ts";
import type { Original } from "../translations/passage.ts";
import type { InLanguage } from "../translations/translated-passages.server.ts";
import { mayNamePlace } from "./people-count.ts";
import { COUNTED_ITEM } from "./public-answer.server.ts";
import { publicMonth } from "./public-month.ts";

type Place = { id: string; slug: string; name: string } | { town: string; month: string };

/** An event by its name, or only by town and month where that is all that may be listed. */
export type PlaceSaid =
  | { slug: string; name: string; language: string; isDraft: boolean }
  | { town: string; month: string };

/**
 * The events where something that a response answers was said. Place and words together could point at somebody, so an
 * event is named only when at least five people there said it, and only as far as it is listed (TRUST.md).
 */
export async function eventsWhereSaid({
  responseId,
  timeZone,
}: {
  responseId: string;
  timeZone: string;
}): Promise<Place[]> {
  const counts = await db().feedbackItem.groupBy({
    by: ["eventId"],
    where: { ...COUNTED_ITEM, responses: { some: { responseId } }, eventId: { not: null } },
    _count: true,
  });
  const large = counts.flatMap(({ eventId, _count }) => (eventId && mayNamePlace(_count) ? [eventId] : []));
  const events = await db().communityEvent.findMany({
    where: { id: { in: large }, listing: { not: "hidden" } },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: { id: true, slug: true, name: true, town: true, startsAt: true, listing: true },
  });
  return events.map(({ id, slug, name, town, startsAt, listing }) =>
    listing === "full" ? { id, slug, name } : { town, month: publicMonth(timeZone, startsAt) },
  );
}

/** @param written the language that the operator writes in */
export function originalsOfPlaces(places: Place[], written: string): Original<"name">[] {
  return places.flatMap((place) => ("id" in place ? [originalOfEventName(place, written)] : []));
}

export function placeSaid(place: Place, { written, show }: { written: string; show: InLanguage }): PlaceSaid {
  if (!("id" in place)) return place;
  const { words, language, draftOf } = show(originalOfEventName(place, written));
  return { slug: place.slug, name: words.name ?? "", language, isDraft: draftOf !== null };
}
