/** A part of the original words, in UTF-16 offsets; `endsAt` is the first one that stays. */
export type Cut = { startsAt: number; endsAt: number };

/** What stands where words were cut (TRUST.md). */
export const CUT_MARK = "[…]";

const WORD = "[\\p{L}\\p{M}\\p{N}]";

/**
 * Every place where a phrase stands in the words, in any case and however the blanks and lines fall. As whole words
 * where there are some, so that cutting a short name leaves longer words alone; else wherever the letters stand.
 */
export function findOccurrences(words: string, phrase: string): Cut[] {
  const parts = phrase.trim().split(/\s+/).filter(Boolean).map(escaped);
  if (parts.length === 0) return [];
  const pattern = parts.join("\\s+");
  const whole = placesOf(words, `(?<!${WORD})${pattern}(?!${WORD})`);
  return whole.length > 0 ? whole : placesOf(words, pattern);
}

/** The cuts in order, with those that overlap or touch made one, inside the words and never through half a character. */
export function mergeCuts(words: string, cuts: Cut[]): Cut[] {
  const merged: Cut[] = [];
  for (const cut of cuts.map((one) => fitted(words, one)).sort((a, b) => a.startsAt - b.startsAt)) {
    const last = merged.at(-1);
    if (last && cut.startsAt <= last.endsAt) last.endsAt = Math.max(last.endsAt, cut.endsAt);
    else if (cut.endsAt > cut.startsAt) merged.push(cut);
  }
  return merged;
}

/** The words with the mark in place of each cut. */
export function cutWords(words: string, cuts: Cut[]): string {
  let [shown, from] = ["", 0];
  for (const { startsAt, endsAt } of mergeCuts(words, cuts)) {
    shown += words.slice(from, startsAt) + CUT_MARK;
    from = endsAt;
  }
  return shown + words.slice(from);
}

function placesOf(words: string, pattern: string): Cut[] {
  return [...words.matchAll(new RegExp(pattern, "giu"))].map((match) => ({
    startsAt: match.index,
    endsAt: match.index + match[0].length,
  }));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function fitted(words: string, { startsAt, endsAt }: Cut): Cut {
  const isSecondHalf = (at: number) =>
    /[\uDC00-\uDFFF]/.test(words.charAt(at)) && /[\uD800-\uDBFF]/.test(words.charAt(at - 1));
  const start = Math.max(0, startsAt);
  const end = Math.min(words.length, endsAt);
  return { startsAt: isSecondHalf(start) ? start - 1 : start, endsAt: isSecondHalf(end) ? end + 1 : end };
}
