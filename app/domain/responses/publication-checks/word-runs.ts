export type Word = { word: string; start: number; end: number };

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in order, each as it is compared: any case, apostrophe and accent form is the same word. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: match[0].normalize("NFKC").toLowerCase().replace(/['’]/g, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Every row of `length` consecutive words. */
export function rowsOf(words: Word[], length: number): string[] {
  return words.slice(0, Math.max(words.length - length + 1, 0)).map((_, at) => rowAt(words, { at, length }));
}

function rowAt(words: Word[], { at, length }: { at: number; length: number }): string {
  return words
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(" ");
}

/**
 * The passages of a text whose words stand so in what is known, each as long as it goes on.
 * @param known rows of `length` words
 * @returns the passages as they are written, in their order
 */
export function passagesAlike(text: string, { known, length }: { known: Set<string>; length: number }) {
  const words = wordsOf(text);
  const runs: { from: number; to: number }[] = [];
  rowsOf(words, length).forEach((row, at) => {
    if (!known.has(row)) return;
    const last = runs.at(-1);
    if (last && at < last.to) last.to = at + length;
    else runs.push({ from: at, to: at + length });
  });
  return runs.map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end));
}
