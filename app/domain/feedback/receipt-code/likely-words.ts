import { receiptWords } from "./word-list.ts";

/** A word that a typed token may stand for: its place in the list, and 0 for exact, more for less likely. */
export type LikelyWord = { place: number; cost: number };

const LONGEST_TOKEN = 9;
const ENOUGH_LETTERS = 4;
const placeOf = new Map(receiptWords.map((word, place) => [word, place]));
const placeOfStart = new Map(receiptWords.map((word, place) => [word.slice(0, ENOUGH_LETTERS), place]));

/**
 * The words that a token may stand for: itself when it is in the list; else the word it begins (four letters are
 * enough), and the words that are one wrong, missing, extra or swapped letter away.
 * @param token lower case a to z
 */
export function likelyWords(token: string): LikelyWord[] {
  const exact = placeOf.get(token);
  if (exact !== undefined) return [{ place: exact, cost: 0 }];
  if (token.length > LONGEST_TOKEN) return [];
  const begun = placeOfBegun(token);
  const found: LikelyWord[] = begun === undefined ? [] : [{ place: begun, cost: 1 }];
  receiptWords.forEach((word, place) => {
    // The first letter is the one that people seldom get wrong.
    if (place !== begun && isOneSlipAway(token, word))
      found.push({ place, cost: word[0] === token[0] ? 2 : 3 });
  });
  return found;
}

/** The place of a word that is exactly in the list. */
export function placeOfWord(word: string): number | undefined {
  return placeOf.get(word);
}

function placeOfBegun(token: string): number | undefined {
  if (token.length < ENOUGH_LETTERS) return undefined;
  const place = placeOfStart.get(token.slice(0, ENOUGH_LETTERS));
  return place !== undefined && receiptWords[place]?.startsWith(token) ? place : undefined;
}

function isOneSlipAway(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1) return false;
  const shorter = Math.min(typed.length, word.length);
  let start = 0;
  while (start < shorter && typed[start] === word[start]) start++;
  let end = 0;
  while (end < shorter - start && typed.at(-1 - end) === word.at(-1 - end)) end++;
  const [a, b] = [typed.slice(start, typed.length - end), word.slice(start, word.length - end)];
  const isSwapped = a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
  return isSwapped || (a.length <= 1 && b.length <= 1);
}
