/** One word as it was written, and in the plain letters that are compared. */
export type WrittenWord = { shown: string; plain: string };

/** Letters and digits of any script with their marks; an apostrophe or a hyphen inside belongs to the word. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in order. Case and accents are plain; what is cut away by […] leaves nothing. */
export function writtenWords(text: string): WrittenWord[] {
  return (text.match(WORD) ?? []).map((shown) => ({ shown, plain: plainLetters(shown) }));
}

/** Accents on Latin letters go; the vowel signs of other scripts are part of the word and stay. */
export function plainLetters(word: string): string {
  const lower = word.toLowerCase().replaceAll("’", "'");
  return lower
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC");
}
