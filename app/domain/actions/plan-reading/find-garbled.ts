export type LetterHabits = { latin: boolean; words: ReadonlySet<string> };
export type GarbledWord = { word: string; hint: string | null };

const LOOKALIKES: Record<string, string> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  у: "y",
  х: "x",
  к: "k",
  т: "t",
  в: "b",
  н: "h",
  і: "i",
  ѕ: "s",
  ј: "j",
  М: "m",
  α: "a",
  ο: "o",
  ρ: "p",
  ν: "v",
  υ: "u",
  ι: "i",
  κ: "k",
  τ: "t",
};

const LOOKALIKE_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const MISREAD_ENCODING = /\ufffd|\u00c3[\u0080-\u00bf\u2018-\u203a]|\u00c2[\u0080-\u00bf]|\u00e2\u20ac/;

const wordsOf = (text: string) => text.split(/[\s/]+/).filter((word) => word !== "");
const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

/** What letters the whole document is written in, and its words, by which a garbled one may be recognised. */
export function letterHabits(text: string): LetterHabits {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const lookalike = text.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
  const words = wordsOf(text)
    .map(bare)
    .filter((word) => /^\p{Script=Latin}+$/u.test(word));
  return { latin: latin > 4 * lookalike, words: new Set(words) };
}

function likelyWord(garbled: string, habits: LetterHabits): string | null {
  const letters = [...bare(garbled)];
  const sure = letters.map((letter) =>
    /\p{Script=Latin}|\p{N}/u.test(letter)
      ? letter.toLowerCase()
      : (LOOKALIKES[letter] ?? LOOKALIKES[letter.toLowerCase()]),
  );
  if (sure.filter((letter) => letter !== undefined).length < 2) return null;
  // One misread shape may stand for two letters of the print.
  const pattern = new RegExp(`^${sure.map((letter) => letter ?? ".{1,2}").join("")}$`, "iu");
  const found = new Map(
    [...habits.words].filter((word) => pattern.test(word)).map((word) => [word.toLowerCase(), word]),
  );
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

/**
 * Words whose letters do not belong where they stand: Cyrillic or Greek in a document of Latin letters, two alphabets
 * in one word, or signs of a wrongly read encoding. The hint is a word of the same document with the same shape.
 */
export function findGarbled(text: string, habits: LetterHabits): GarbledWord[] {
  const garbled = wordsOf(text).filter((word) => {
    if (MISREAD_ENCODING.test(word)) return true;
    if (!LOOKALIKE_SCRIPT.test(word)) return false;
    return (
      habits.latin ||
      /\p{Script=Latin}/u.test(
        word.replace(/\p{Script=Latin}+(?=[-\u2019'])|(?<=[-\u2019'])\p{Script=Latin}+/gu, ""),
      )
    );
  });
  return garbled.map((word) => ({ word, hint: likelyWord(word, habits) }));
}
