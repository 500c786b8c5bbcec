import type { Place } from "./place.ts";

/** The same one to four words over and over, in any language. */
const AGAIN_AND_AGAIN = /(?<![\p{L}\p{M}\p{N}])((?:[\p{L}\p{M}\p{N}'’]{2,30}[\s,.!?]{1,3}){1,4})\1{5,}/giu;

/** Where a text only repeats itself, as somebody does who wants to fill the queue. */
export function findFlood(words: string): Place[] {
  return [...words.matchAll(AGAIN_AND_AGAIN)].map((match) => ({
    startsAt: match.index,
    endsAt: match.index + match[0].trimEnd().length,
  }));
}
