import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { stem } from "./stem.ts";
import { type WordFamilies, wordFamilies } from "./word-families.ts";
import { NO_VECTORS, type WordVectors, wordVectors } from "./word-vectors.ts";

/** What is known about the words of a language, and of no plan. A language without files has none of it. */
export type LanguageWords = {
  language: string;
  stopWords: ReadonlySet<string>;
  families: WordFamilies;
  vectors: WordVectors;
};

const FOLDER = "app/platform/words";

const read = new Map<string, LanguageWords>();

/** Reads the files of a language once: stop words, word families and word vectors, each where there is one. */
export function languageWords(language: string): LanguageWords {
  const code = language.split("-")[0] ?? language;
  const known = read.get(code);
  if (known) return known;
  const words = readLanguage(code);
  read.set(code, words);
  return words;
}

function readLanguage(code: string): LanguageWords {
  const [families, stopWords] = [textOf(`word-families.${code}.txt`), textOf(`stop-words.${code}.txt`)];
  const [vectors, vectorWords] = [`word-vectors.${code}.bin`, textOf(`word-vectors.${code}.words.txt`)];
  return {
    language: code,
    stopWords: new Set(stopWords.split(/\s+/)),
    families: wordFamilies({ text: families, stem: (word) => stem(word, code) }),
    vectors:
      vectorWords === ""
        ? NO_VECTORS
        : wordVectors({ words: vectorWords.split("\n"), numbers: readFileSync(path.join(FOLDER, vectors)) }),
  };
}

function textOf(name: string): string {
  const file = path.join(FOLDER, name);
  return existsSync(file) ? readFileSync(file, "utf8").trim() : "";
}
