import { phrasePattern } from "../../feedback/screening/phrase-pattern.ts";
import { type Finding, PUBLIC_FIELDS, type PublicTexts } from "./checks.ts";
import { type IdentifyingWords, identifyingWords } from "./identifying-words.ts";

/** 3/5, 03.05.2026, 3rd, 3 o'clock is left alone: a day of a month in figures, in any language. */
const IN_FIGURES = /(?<![\p{N}/.])\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{2,4})?(?![\p{N}/.])|(?:st|nd|rd|th)\b)/u;

/**
 * Passages that have a place, a date and a characteristic together. Each alone says nothing; the three can be one person
 * whom the neighbours know (TRUST.md, de-anonymising). A passage is a paragraph.
 * @param texts without marks
 * @param places names of areas, venues and towns
 */
export function findIdentifying(
  texts: PublicTexts,
  { places, language }: { places: string[]; language: string },
): Finding[] {
  const named = placePattern(places);
  if (!named) return [];
  const lists = identifyingWords(language);
  return PUBLIC_FIELDS.flatMap((field) =>
    (texts[field] ?? "")
      .split(/\n\s*\n/)
      .filter((text) => found(text, named) && hasDate(text, lists) && hasCharacteristic(text, lists))
      .map((text) => ({ field, text: text.trim() })),
  );
}

/** A pattern that is global remembers where it was: each question starts at the beginning. */
function found(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

function placePattern(places: string[]): RegExp | null {
  const names = [...new Set(places.map((name) => name.trim()))].filter((name) => name.length >= 3);
  if (names.length === 0) return null;
  const one = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${one.join("|")})(?![\\p{L}\\p{M}\\p{N}])`, "iu");
}

function hasDate(text: string, lists: IdentifyingWords[]): boolean {
  return IN_FIGURES.test(text) || lists.some(({ dates }) => found(text, phrasePattern(dates)));
}

function hasCharacteristic(text: string, lists: IdentifyingWords[]): boolean {
  return lists.some(({ characteristics }) => found(text, phrasePattern(characteristics)));
}
