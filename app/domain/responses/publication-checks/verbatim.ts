import { type Finding, PUBLIC_FIELDS, type PublicTexts } from "./checks.ts";
import { passagesAlike, rowsOf, wordsOf } from "./word-runs.ts";

/** So many words in a row are a quote; fewer are how everybody speaks. */
export const QUOTE_WORDS = 6;

/** What one person said, in each form that the team has it in: as it was said, as it was cut, in translation. */
export type Said = { words: string[]; mayPublish: boolean };

/**
 * Quotes of what people said. Words of somebody who did not say that theirs may be published are never public, also when
 * somebody else, who did, said the same.
 * @returns the passages nobody agreed to, and the others
 */
export function findQuotes(texts: PublicTexts, said: Said[]): { refused: Finding[]; agreed: Finding[] } {
  const refused = quotesOf(
    texts,
    said.filter(({ mayPublish }) => !mayPublish),
  );
  const agreed = quotesOf(
    texts,
    said.filter(({ mayPublish }) => mayPublish),
  );
  return { refused, agreed };
}

function quotesOf(texts: PublicTexts, said: Said[]): Finding[] {
  const known = new Set(
    said.flatMap(({ words }) => words.flatMap((text) => rowsOf(wordsOf(text), QUOTE_WORDS))),
  );
  if (known.size === 0) return [];
  return PUBLIC_FIELDS.flatMap((field) =>
    passagesAlike(texts[field] ?? "", { known, length: QUOTE_WORDS }).map((text) => ({ field, text })),
  );
}
