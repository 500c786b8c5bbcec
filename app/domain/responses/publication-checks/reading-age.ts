import type { Finding, PublicTexts } from "./checks.ts";

/** What the texts aim at; up to 11 is still readable for most, as the page says. */
export const AIM = 9;

const FEWEST_WORDS = 20;
const SCHOOL_STARTS = 5;
const SHOWN_SENTENCES = 2;

/**
 * The reading age of an English text by Flesch and Kincaid's grade (1975): 0.39 words a sentence + 11.8 syllables a word
 * - 15.59, a grade being five years less than an age. Of other languages it knows nothing.
 * @param texts without marks
 * @returns null where it cannot be measured; with an age above the aim, the sentences that are hardest
 */
export function readingAge(texts: PublicTexts, language: string): { age: number; hardest: Finding[] } | null {
  if (language.split("-")[0] !== "en") return null;
  const sentences = (["youSaid", "reasonSentence", "weDid"] as const).flatMap((field) =>
    sentencesOf(texts[field] ?? "").map((text) => ({ field, text, ...measure(text) })),
  );
  const words = sum(sentences.map((one) => one.words));
  if (words < FEWEST_WORDS) return null;
  const syllables = sum(sentences.map((one) => one.syllables));
  const age = ageOf({ words, syllables, sentences: sentences.length });
  if (age <= AIM) return { age, hardest: [] };
  const hardest = sentences
    .toSorted((a, b) => ageOf({ ...b, sentences: 1 }) - ageOf({ ...a, sentences: 1 }))
    .slice(0, SHOWN_SENTENCES)
    .map(({ field, text }) => ({ field, text }));
  return { age, hardest };
}

type Measured = { words: number; syllables: number; sentences: number };

function ageOf({ words, syllables, sentences }: Measured): number {
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return Math.max(Math.round(grade) + SCHOOL_STARTS, SCHOOL_STARTS);
}

/** A line is a sentence too: items of a list end without a full stop. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])["”’)]*\s+|\n+/u)
    .map((part) => part.replace(/^[-•*]\s*/, "").trim())
    .filter((part) => /\p{L}/u.test(part));
}

function measure(text: string): { words: number; syllables: number } {
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  return { words: words.length, syllables: sum(words.map(syllablesOf)) };
}

/** Groups of vowels, without an e at the end that is not spoken. Right for most words, which is enough for an average. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, "").replace(/^y/, "");
  return Math.max(spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1, 1);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
