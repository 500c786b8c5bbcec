import type { LanguageWords } from "#app/platform/words/language-words.server.ts";
import { cosine, together } from "#app/platform/words/word-vectors.ts";

export type WordKin = {
  /** Words of the plan that are used like it, and how near from 0 to 1. */
  words: readonly (readonly [word: string, near: number])[];
  families: readonly (readonly [family: string, near: number])[];
};

/** Nearer than this is kin: words below it are only used beside each other. */
const WORDS_FROM = 0.4;
const FAMILIES_FROM = 0.45;
const NONE: WordKin = { words: [], families: [] };

/** Makes a reader of what a word is used like; it remembers what it was asked, as many items have the same words. */
export function wordKin({
  language,
  planWords,
}: {
  language: LanguageWords;
  planWords: Iterable<string>;
}): (word: string) => WordKin {
  const { vectors, families } = language;
  const plan = withVectors([...planWords].map((word) => [word, vectors.vectorOf(word)]));
  const centres = withVectors(
    [...families.members].map(([family, words]) => [family, together(vectors, words.map(onceEach))]),
  );
  const known = new Map<string, WordKin>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const vector = vectors.vectorOf(word);
    const kin = vector
      ? { words: near(vector, plan, WORDS_FROM), families: near(vector, centres, FAMILIES_FROM).slice(0, 2) }
      : NONE;
    known.set(word, kin);
    return kin;
  };
}

const onceEach = (word: string) => [word, 1] as const;

function withVectors(all: [string, Float32Array | null][]): [string, Float32Array][] {
  return all.flatMap(([name, vector]) => (vector ? [[name, vector] as [string, Float32Array]] : []));
}

function near(vector: Float32Array, all: [string, Float32Array][], from: number): [string, number][] {
  return all
    .flatMap(([name, its]): [string, number][] => {
      const alike = cosine(vector, its);
      return alike > from ? [[name, (alike - from) / (1 - from)]] : [];
    })
    .sort((a, b) => b[1] - a[1]);
}
