import { CUT_MARK, type Cut, mergeCuts } from "../cut-words.ts";
import type { Place } from "./place.ts";

/**
 * Where a part of the original stands in the words as they are shown, with the mark in place of each cut. Of a part that
 * is cut in places, from its first word that is still shown to its last.
 * @returns null when all of it is cut: then nobody without the right to the original may read it
 */
export function shownPlace(original: string, cuts: Cut[], place: Place): Place | null {
  const merged = mergeCuts(original, cuts);
  const startsAt = merged.reduce(
    (at, cut) => (cut.startsAt <= at && at < cut.endsAt ? cut.endsAt : at),
    place.startsAt,
  );
  const endsAt = merged.reduceRight(
    (at, cut) => (cut.startsAt < at && at <= cut.endsAt ? cut.startsAt : at),
    place.endsAt,
  );
  if (endsAt <= startsAt) return null;
  return { startsAt: moved(startsAt, merged), endsAt: moved(endsAt, merged) };
}

function moved(at: number, cuts: Cut[]): number {
  return cuts
    .filter((cut) => cut.endsAt <= at)
    .reduce((moves, cut) => moves - (cut.endsAt - cut.startsAt) + CUT_MARK.length, at);
}
