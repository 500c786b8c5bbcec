import type { LanguageWords } from "#app/platform/words/language-words.server.ts";
import { meaningsOf } from "#app/platform/words/meaning.ts";
import { speller } from "#app/platform/words/spelling.ts";
import { stem } from "#app/platform/words/stem.ts";
import { together } from "#app/platform/words/word-vectors.ts";
import { wordKin } from "./word-kin.ts";

/** One action with its texts; `weight` is how much a text tells about what the action is (its title most). */
export type ActionTexts = { id: string; texts: readonly { words: string; weight: number }[] };

/** From 0 to 1: how much something is about a stem, a family, a word. */
type About = ReadonlyMap<string, number>;

export type IndexedAction = {
  id: string;
  stems: About;
  families: About;
  words: About;
  /** Where its words point together. */
  whole: Float32Array | null;
};

export type ActionIndex = {
  language: LanguageWords;
  actions: readonly IndexedAction[];
  /** How telling a stem or a family is: 0 when every action has it, 1 when one alone does. */
  stemTells(stem: string): number;
  familyTells(family: string): number;
  /** Whether any action has to do with the family. */
  hasFamily(family: string): boolean;
  correct(plain: string): string;
  kin: ReturnType<typeof wordKin>;
};

/** The weight at which a word is half of what can be said of it: repetition adds less and less. */
const HALF = 1.2;

/** What actions are about, made once for a state of the plan and asked for every item. */
export function actionIndex({
  actions,
  language,
}: {
  actions: readonly ActionTexts[];
  language: LanguageWords;
}): ActionIndex {
  const read = actions.map((action) => readAction(action, language));
  const stemTells = tellingOf(read.map(({ stems }) => stems));
  const withFamily = new Set(read.flatMap(({ families }) => [...families.keys()]));
  const planWords = new Set(read.flatMap(({ words }) => [...words.keys()]));
  const tells = (word: string) => stemTells(stem(word, language.language));
  return {
    language,
    stemTells,
    familyTells: tellingOf(read.map(({ families }) => families)),
    hasFamily: (family) => withFamily.has(family),
    correct: speller(knownWords({ planWords, language })),
    kin: wordKin({ language, planWords }),
    actions: read.map((action) => ({
      ...action,
      whole: together(
        language.vectors,
        [...action.words].map(([word, about]) => [word, about * tells(word)] as const),
      ),
    })),
  };
}

function readAction({ id, texts }: ActionTexts, language: LanguageWords): Omit<IndexedAction, "whole"> {
  const [stems, families, words] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  for (const { words: text, weight } of texts) {
    const inText = new Map<string, number>();
    for (const meaning of meaningsOf({ text, language })) {
      add(stems, meaning.stem, weight);
      add(words, meaning.word, weight);
      for (const family of meaning.families) add(inText, family, weight);
    }
    for (const [family, sum] of inText) add(families, family, Math.min(sum, 2 * weight));
  }
  return { id, stems: saturated(stems), families: saturated(families), words: saturated(words) };
}

function add(map: Map<string, number>, key: string, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

function saturated(map: Map<string, number>): About {
  return new Map([...map].map(([key, weight]) => [key, weight / (weight + HALF)]));
}

/** 1 for what one action alone has, 0 for what all have. A mention in passing counts as a part of an action. */
function tellingOf(maps: readonly About[]): (key: string) => number {
  const [among, most] = [new Map<string, number>(), new Map<string, number>()];
  for (const map of maps) {
    for (const [key, about] of map) {
      add(among, key, about);
      most.set(key, Math.max(most.get(key) ?? 0, about));
    }
  }
  if (maps.length < 2) return () => 1;
  return (key) => {
    const actions = (among.get(key) ?? 0) / (most.get(key) ?? 1);
    return Math.max(0, Math.log(maps.length / Math.max(1, actions)) / Math.log(maps.length));
  };
}

/** Right spellings; what the plan speaks of is likelier than what it does not. */
function knownWords({ planWords, language }: { planWords: Set<string>; language: LanguageWords }) {
  const known = new Map<string, number>();
  for (const word of language.vectors.words) known.set(word, 0.3 * (language.vectors.commonness(word) ?? 0));
  for (const word of language.stopWords) known.set(word, 0.2);
  for (const word of language.families.spellings) known.set(word, 0.6);
  for (const word of planWords) known.set(word, 0.7);
  return known;
}
