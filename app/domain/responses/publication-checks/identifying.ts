import { phrasePattern } from "../../feedback/screening/phrase-pattern.ts";
import type { Finding, PublicField, PublicTexts } from "./checks.ts";
import { type IdentifyingWords, identifyingWords } from "./identifying-words.ts";

/** 3/5, 03.05.2026, 3rd, 3 o'clock is left alone: a day of a month in figures, in any language. */
const IN_FIGURES = /(?<![\p{N}/.])\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{2,4})?(?![\p{N}/.])|(?:st|nd|rd|th)\b)/u;

/** The order in which a reader meets them below the title. */
const BODY = ["youSaid", "reasonSentence", "weDid", "changeNote"] as const satisfies PublicField[];

/**
 * Passages that have a place, a date and a characteristic together. Each alone says nothing; the three can be one person
 * whom the neighbours know (TRUST.md, de-anonymising). A passage is a paragraph, read as people read it: with the title
 * above it and with what stands right before and after it. It is pointed at where the characteristic stands; where only
 * the title has that, where the place or the date stands. Paragraphs that are further apart are not taken together: most
 * answers name a place somewhere and a date somewhere else.
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
  const tells = ({ field, text }: Passage): Told => ({
    ...{ field, text: text.trim() },
    place: found(text, named),
    date: hasDate(text, lists),
    characteristic: hasCharacteristic(text, lists),
  });
  const title = tells({ field: "title", text: texts.title });
  const body = BODY.flatMap((field) => paragraphsOf(field, texts[field] ?? "")).map(tells);
  const pointing = body.filter((passage, at) =>
    pointsAtSomebody(passage, { title, around: body.slice(Math.max(at - 1, 0), at + 2) }),
  );
  return [...(hasAll([title]) ? [title] : []), ...pointing].map(({ field, text }) => ({ field, text }));
}

type Passage = { field: PublicField; text: string };

/** What a passage tells. */
type Told = Passage & Record<"place" | "date" | "characteristic", boolean>;

function paragraphsOf(field: PublicField, text: string): Passage[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => ({ field, text: paragraph }));
}

/** @param around the passage and those beside it */
function pointsAtSomebody(passage: Told, { title, around }: { title: Told; around: Told[] }): boolean {
  const isInTitleOnly = title.characteristic && !around.some(({ characteristic }) => characteristic);
  const isWhereItStands = isInTitleOnly ? passage.place || passage.date : passage.characteristic;
  return isWhereItStands && hasAll([title, ...around]);
}

function hasAll(passages: Told[]): boolean {
  return (["place", "date", "characteristic"] as const).every((what) => passages.some((one) => one[what]));
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
