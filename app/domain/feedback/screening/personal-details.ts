import { type CountryCode, findPhoneNumbersInText } from "libphonenumber-js";
import {
  type HintKind,
  type HintPattern,
  patternsOfCountry,
  patternsOfEveryCountry,
} from "./hint-patterns.ts";

/** A place in a text that looks like a personal detail. `start` and `end` count UTF-16 units; `end` is after it. */
export type Hint = { kind: HintKind; start: number; end: number; text: string };

/**
 * Finds what may point at a person: phone, e-mail, web address and @handle anywhere; postcode, national number and
 * vehicle registration where the country has a pattern. Hints for the writer and for staff, never a reason to block
 * (TRUST.md, personal details in the text).
 * @param text any length, as it was typed
 * @param country whose numbers are written without a country code
 * @returns in the order of the text, never overlapping
 */
export function findPersonalDetails(text: string, { country }: { country: CountryCode }): Hint[] {
  const found: Hint[] = [];
  const keep = (hint: Hint) => {
    if (!found.some((other) => hint.start < other.end && other.start < hint.end)) found.push(hint);
  };
  for (const hint of matchesOf(text, patternsOfEveryCountry)) keep(hint);
  for (const { startsAt, endsAt } of findPhoneNumbersInText(text, country)) {
    keep({ kind: "phone", start: startsAt, end: endsAt, text: text.slice(startsAt, endsAt) });
  }
  for (const hint of matchesOf(text, patternsOfCountry[country] ?? [])) keep(hint);
  return found.sort((a, b) => a.start - b.start);
}

function matchesOf(text: string, patterns: HintPattern[]): Hint[] {
  return patterns.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match) => {
      return { kind, start: match.index, end: match.index + match[0].length, text: match[0] };
    }),
  );
}
