/** The words of an item that the team works with, and what they are in. */
export type WorkingWords = { words: string; language: string; isTranslated: boolean };

type Item = {
  language: string;
  words: { shown: string } | null;
  translation: { words: string; language: string } | null;
};

/** What has to be selected of an item for workingWords. */
export const WORKING_WORDS = {
  language: true,
  words: { select: { shown: true } },
  translation: { select: { words: true, language: true } },
} as const;

/**
 * The words to read, search, screen, group and suggest by: the translation where there is one, else what was said as it
 * is shown, with […] where it was cut. Never the original. null once the words are gone.
 */
export function workingWords({ language, words, translation }: Item): WorkingWords | null {
  if (!words) return null;
  if (translation) return { words: translation.words, language: translation.language, isTranslated: true };
  return { words: words.shown, language, isTranslated: false };
}
