const LETTER = "[\\p{L}\\p{M}\\p{N}]";
const GAP = "[\\s,–—-]+";
const UP_TO_TWO_WORDS = `(?:[\\p{L}\\p{M}\\p{N}'’]{1,30}${GAP}){0,2}`;

/**
 * Phrases of a word list as one pattern, in any case. In a phrase `a|b` is one of several words, `word?` may be left
 * out, `word*` goes on with any letters, `_` are up to two words of any kind; an apostrophe may be missing.
 * @returns a global pattern; it matches whole words only
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const one = phrases.map(patternOf).join("|");
  return new RegExp(`(?<!${LETTER})(?:${one})(?!${LETTER})`, "giu");
}

function patternOf(phrase: string): string {
  const words = phrase.split(" ");
  return words
    .map((word, position) => {
      const isLast = position === words.length - 1;
      if (word === "_") return UP_TO_TWO_WORDS;
      const isOptional = word.endsWith("?");
      const pattern = wordPattern(isOptional ? word.slice(0, -1) : word);
      if (isOptional) return isLast ? `(?:${GAP}${pattern})?` : `(?:${pattern}${GAP})?`;
      const isLastNeeded = isLast || (position === words.length - 2 && words[position + 1]?.endsWith("?"));
      return isLastNeeded ? pattern : pattern + GAP;
    })
    .join("");
}

function wordPattern(word: string): string {
  const choices = word.split("|").map((choice) =>
    choice
      .replace(/[\\^$.+()[\]{}/-]/g, "\\$&")
      .replaceAll("'", "['’]?")
      .replaceAll("*", "[\\p{L}\\p{M}]{0,20}"),
  );
  return `(?:${choices.join("|")})`;
}
