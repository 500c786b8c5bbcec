import type { LanguageWords } from "./language-words.server.ts";
import { stem } from "./stem.ts";
import { writtenWords } from "./written-words.ts";

/** One word that carries meaning: as it was written, as it is compared, and what it stands for. */
export type Meaning = {
  shown: string;
  /** Spelled rightly, as far as that can be told. */
  word: string;
  stem: string;
  families: readonly string[];
};

/**
 * The words of a text that carry meaning, each stem once, in order. Phrases of a word family count as one word.
 * @param correct puts a misspelt plain word right
 */
export function meaningsOf({
  text,
  language,
  correct = (plain) => plain,
}: {
  text: string;
  language: LanguageWords;
  correct?: (plain: string) => string;
}): Meaning[] {
  const { byWord, byStem } = language.families;
  const familiesOf = (word: string, root: string) => byWord.get(word) ?? byStem.get(root) ?? [];
  const words = writtenWords(text).map(({ shown, plain }) => ({ shown, word: correct(plain) }));
  const found = new Map<string, Meaning>();
  for (const [place, { shown, word }] of words.entries()) {
    for (const phrase of language.families.phrases.get(word) ?? []) {
      const part = words.slice(place, place + phrase.words.length);
      if (part.length < phrase.words.length || part.some((one, at) => one.word !== phrase.words[at]))
        continue;
      const whole = phrase.words.join("_");
      const said = part.map((one) => one.shown).join(" ");
      if (!found.has(whole))
        found.set(whole, { shown: said, word: whole, stem: whole, families: phrase.families });
    }
    if (language.stopWords.has(word) || [...word].length < 2) continue;
    const root = stem(word, language.language);
    if (found.has(root)) continue;
    found.set(root, { shown, word, stem: root, families: familiesOf(word, root) });
  }
  return [...found.values()];
}
