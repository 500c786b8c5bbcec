import type { CountryCode } from "libphonenumber-js";
import { findFlood } from "./find-flood.ts";
import { findPersonalDetails } from "./personal-details.ts";
import type { FoundHint } from "./place.ts";
import { rulesOf } from "./word-rules.ts";

/** So many of one kind are enough to sort by; a pasted list of addresses is not a thousand rows. */
const MOST_OF_A_KIND = 20;

/** Personal details that, in what people tell here, more often are those of whoever did it. */
const OF_SOMEBODY_ELSE = ["handle", "vehicle"];

/**
 * What staff should look at first in what somebody said: personal details, a risk to life or to a child, an offender's
 * name, hostility, distress. It only sorts and warns: lists miss words and flag the quotes of victims (TRUST.md).
 * @param words any length, as they were said or translated
 * @param language of the words, BCP 47; without a list for it only personal details are looked for
 * @param country whose telephone numbers and postcodes are written without a country code
 * @returns kind, rule and place of each, in the order of the words; one place may be there under several kinds
 */
export function screenWords(
  words: string,
  { language, country }: { language: string; country: CountryCode },
): FoundHint[] {
  const details = findPersonalDetails(words, { country }).map(({ kind, start, end }) => ({
    rule: kind,
    startsAt: start,
    endsAt: end,
  }));
  const offenders = details.filter(({ rule }) => OF_SOMEBODY_ELSE.includes(rule));
  const found: FoundHint[] = [
    ...details.map((place) => ({ kind: "personal" as const, ...place })),
    ...offenders.map((place) => ({ kind: "offender" as const, ...place })),
    ...rulesOf(language).flatMap(({ kind, rule, find }) =>
      find(words).map((place) => ({ kind, rule, ...place })),
    ),
    ...findFlood(words).map((place) => ({ kind: "hostile" as const, rule: "flood", ...place })),
  ];
  return withoutNested(found).toSorted((one, other) => one.startsAt - other.startsAt);
}

/** Of one kind, a place inside another one says nothing more. */
function withoutNested(found: FoundHint[]): FoundHint[] {
  const kept: FoundHint[] = [];
  const longestFirst = found.toSorted(
    (one, other) => other.endsAt - other.startsAt - (one.endsAt - one.startsAt),
  );
  for (const hint of longestFirst) {
    const same = kept.filter(({ kind }) => kind === hint.kind);
    const isInside = same.some(({ startsAt, endsAt }) => startsAt <= hint.startsAt && hint.endsAt <= endsAt);
    if (!isInside && same.length < MOST_OF_A_KIND) kept.push(hint);
  }
  return kept;
}
