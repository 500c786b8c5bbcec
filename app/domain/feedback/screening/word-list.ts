import type { HintKind } from "#app/db/generated/enums.ts";
import english from "./words/en.json" with { type: "json" };

/** Where a name counts: right after a phrase, with a title ("Mr"), or as a first name and a last one. */
export type NamePlace = "after" | "titled" | "full";

/** One rule of a list. Its phrases are short texts in the small language of phrase-pattern.ts. */
export type WordRule = {
  kind: HintKind;
  rule: string;
  phrases?: string[];
  /** Two lists that have to stand near each other; with `names` the one list that has to stand near a name. */
  near?: string[][];
  /** How many words may lie between. */
  within?: number;
  names?: NamePlace;
  /** Phrases that mean something else: a place that touches one of them does not count. */
  unless?: string[];
};

/** What to look at first in texts of one language. It is data: another language is another file beside this one. */
export type WordList = { rules: WordRule[]; titles: string[]; notNames: string[] };

const LISTS: Record<string, WordList> = { en: english as WordList };

/** @param language BCP 47; "en-GB" has the list of "en" @returns undefined for a language without a list */
export function wordListOf(language: string): WordList | undefined {
  return LISTS[language.split("-")[0]?.toLowerCase() ?? ""];
}

/** Whether words in this language are screened at all; of the others the page says that they are not. */
export function isScreenedLanguage(language: string): boolean {
  return wordListOf(language) !== undefined;
}
