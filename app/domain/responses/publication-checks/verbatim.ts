import { type Finding, PUBLIC_FIELDS, type PublicTexts } from "./checks.ts";
import { passagesAlike, rowsOf, wordsOf } from "./word-runs.ts";

/** So many words in a row are a quote; fewer are how everybody speaks. */
export const QUOTE_WORDS = 6;

/** In a row as somebody said them whom the response has nothing to do with: fewer are chance among thousands. */
export const FAR_QUOTE_WORDS = 8;

/**
 * What one person said, in each form that the team has it in: as it was said, as it was cut, in translation; and from how
 * many words in a row on it is a quote, where that is not QUOTE_WORDS.
 */
export type Said = { words: string[]; mayPublish: boolean; fromWords?: number };

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
  const found = [QUOTE_WORDS, FAR_QUOTE_WORDS].flatMap((length) => {
    const these = said.filter(({ fromWords = QUOTE_WORDS }) => fromWords === length);
    const known = new Set(
      these.flatMap(({ words }) => words.flatMap((text) => rowsOf(wordsOf(text), length))),
    );
    if (known.size === 0) return [];
    return PUBLIC_FIELDS.flatMap((field) =>
      passagesAlike(texts[field] ?? "", { known, length }).map((text) => ({ field, text })),
    );
  });
  return found.filter(
    (one, at) => found.findIndex(({ field, text }) => field === one.field && text === one.text) === at,
  );
}
