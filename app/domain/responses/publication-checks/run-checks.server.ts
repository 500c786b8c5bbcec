import type { CountryCode } from "libphonenumber-js";
import { markdownToPlainText } from "#app/platform/markdown.server.ts";
import { findPersonalDetails } from "../../feedback/screening/personal-details.ts";
import { type CheckResult, type Finding, PUBLIC_FIELDS, type PublicTexts } from "./checks.ts";
import { findIdentifying } from "./identifying.ts";
import { AIM, readingAge } from "./reading-age.ts";
import { findSameWording, type OtherResponse } from "./same-wording.ts";
import { findQuotes, type Said } from "./verbatim.ts";

/** A wording with all that it is compared with. */
export type WordingToCheck = {
  /** As it was typed; youSaid and weDid are Markdown. */
  texts: PublicTexts;
  language: string;
  /** Whose phone numbers, postcodes and plates are known. */
  country: CountryCode;
  /** What people said: those whose items it answers, and others whose words stand in it. */
  said: Said[];
  /** Names of areas, venues and towns. */
  places: string[];
  /** The other responses in public. */
  others: OtherResponse[];
};

/**
 * The checks before publishing, one result for each in the order of CHECKS:
 * - personalDetails: what may point at a person needs a reason to stay
 * - verbatim: six words in a row (of people it has nothing to do with, eight) as somebody said them who did not agree
 *   block; of somebody who did they ask for a second reader
 * - identifying: a place, a date and a characteristic in one passage, in its neighbours or with the title need a reason
 * - sameWording: mostly the words of another public response need a reason
 * - readingAge: for English only; above 9 it tells and stops nothing
 * It reads nothing and decides nothing: what the results mean for publishing is in publish-response.
 */
export function runChecks(wording: WordingToCheck): CheckResult[] {
  const { texts, language, country, said, places, others } = wording;
  const plain = {
    ...texts,
    youSaid: markdownToPlainText(texts.youSaid),
    weDid: markdownToPlainText(texts.weDid),
  };
  return [
    confirmed("personalDetails", personalDetails(texts, country)),
    verbatim(plain, said),
    confirmed("identifying", findIdentifying(plain, { places, language })),
    confirmed("sameWording", findSameWording(plain, others)),
    ageResult(plain, language),
  ];
}

function confirmed(
  check: "personalDetails" | "identifying" | "sameWording",
  findings: Finding[],
): CheckResult {
  return { check, state: findings.length > 0 ? "confirm" : "fine", findings };
}

function personalDetails(texts: PublicTexts, country: CountryCode): Finding[] {
  return PUBLIC_FIELDS.flatMap((field) =>
    findPersonalDetails(texts[field] ?? "", { country }).map(({ kind, text }) => ({
      field,
      text,
      hint: kind,
    })),
  );
}

function verbatim(texts: PublicTexts, said: Said[]): CheckResult {
  const { refused, agreed } = findQuotes(texts, said);
  if (refused.length > 0) return { check: "verbatim", state: "blocks", findings: refused };
  return { check: "verbatim", state: agreed.length > 0 ? "asksReader" : "fine", findings: agreed };
}

function ageResult(texts: PublicTexts, language: string): CheckResult {
  const measured = readingAge(texts, language);
  if (!measured) return { check: "readingAge", state: "notMeasured", findings: [] };
  const { age, hardest } = measured;
  return { check: "readingAge", state: age > AIM ? "note" : "fine", findings: hardest, age };
}
