import { Fragment, type ReactNode } from "react";
import type { Place } from "#app/domain/feedback/screening/place.ts";

/** Words with the places that hints are about marked, and with "cut" said to the ear where they are cut. */
export function MarkedWords({
  words,
  places,
  language,
}: {
  words: string;
  places: Place[];
  language: string;
}) {
  const merged = mergedPlaces(places);
  return (
    <blockquote className="words" lang={language} dir="auto">
      {merged.map(({ startsAt, endsAt }, position) => (
        <Fragment key={startsAt}>
          {withCuts(words.slice(merged[position - 1]?.endsAt ?? 0, startsAt))}
          <mark>{withCuts(words.slice(startsAt, endsAt))}</mark>
        </Fragment>
      ))}
      {withCuts(words.slice(merged.at(-1)?.endsAt ?? 0))}
    </blockquote>
  );
}

function withCuts(words: string): ReactNode {
  return words.split("[…]").map((part, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
    <Fragment key={position}>
      {position > 0 ? <span className="redacted">[…]</span> : null}
      {part}
    </Fragment>
  ));
}

function mergedPlaces(places: Place[]): Place[] {
  const merged: Place[] = [];
  for (const { startsAt, endsAt } of places.toSorted((one, other) => one.startsAt - other.startsAt)) {
    const last = merged.at(-1);
    if (last && startsAt <= last.endsAt) last.endsAt = Math.max(last.endsAt, endsAt);
    else merged.push({ startsAt, endsAt });
  }
  return merged;
}
