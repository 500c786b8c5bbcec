import type { Meaning } from "#app/platform/words/meaning.ts";
import { textLikeness } from "#app/platform/words/text-likeness.ts";

export type Alike = { places: number[]; why: string[] };

/** Two that are nearer than this say the same more often than not: docs/measures-grouping.md. */
const NEAR_FROM = 0.34;
const SMALLEST = 2;
const LARGEST = 30;
const MOST_WHY = 5;

/**
 * Groups of texts that say something alike, the largest first. The same texts always make the same groups: whoever has
 * the most neighbours that are left gathers them; a text is in one group at most.
 * @param texts by their meanings @returns groups of 2 to 30 by their places, with the words that most of a group share
 */
export function alike(texts: readonly (readonly Meaning[])[]): Alike[] {
  const likeness = textLikeness(texts);
  const neighbours = texts.map((meanings, own) =>
    meanings.length < 2
      ? []
      : likeness
          .nearest(meanings, { from: NEAR_FROM, most: LARGEST })
          .map(({ place }) => place)
          .filter((place) => place !== own && (texts[place]?.length ?? 0) > 1),
  );
  const left = new Set(texts.keys());
  const order = [...texts.keys()].sort(
    (a, b) => (neighbours[b]?.length ?? 0) - (neighbours[a]?.length ?? 0) || a - b,
  );
  const groups: Alike[] = [];
  for (const centre of order) {
    if (!left.has(centre)) continue;
    const places = [centre, ...(neighbours[centre] ?? []).filter((place) => left.has(place))].slice(
      0,
      LARGEST,
    );
    const why = places.length < SMALLEST ? [] : sharedWords(places.map((place) => texts[place] ?? []));
    if (why.length === 0) continue;
    for (const place of places) left.delete(place);
    groups.push({ places, why });
  }
  return groups.sort((a, b) => b.places.length - a.places.length || (a.places[0] ?? 0) - (b.places[0] ?? 0));
}

/** The words that more than half of them have, as the first of them wrote them. */
function sharedWords(texts: readonly (readonly Meaning[])[]): string[] {
  const count = new Map<string, { shown: string; times: number }>();
  for (const meanings of texts) {
    for (const { stem, shown } of meanings) {
      const before = count.get(stem);
      count.set(stem, { shown: before?.shown ?? shown.toLowerCase(), times: (before?.times ?? 0) + 1 });
    }
  }
  return [...count.values()]
    .filter(({ times }) => times > texts.length / 2)
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST_WHY)
    .map(({ shown }) => shown);
}
