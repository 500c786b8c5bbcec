import type { Place } from "./place.ts";
import type { NamePlace, WordList } from "./word-list.ts";

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}";

/**
 * Where the words may name somebody. Capital letters are all there is to go by, so that it only ever is a "may".
 * @param near the phrase that the name has to follow at once; needed for "after"
 */
export function findNames(words: string, how: NamePlace, list: WordList, near?: Place): Place[] {
  if (how === "after") return near ? nameAfter(words, near, list) : [];
  const pattern = how === "titled" ? titled(list) : new RegExp(`${NAME} ${NAME}(?![\\p{L}])`, "gu");
  return [...words.matchAll(pattern)]
    .filter(([found]) => how === "titled" || found.split(" ").every((name) => isName(name, list)))
    .map((match) => ({ startsAt: match.index, endsAt: match.index + match[0].length }));
}

function titled({ titles }: WordList): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${titles.join("|")})\\.? ${NAME}(?: ${NAME})?`, "gu");
}

function nameAfter(words: string, { startsAt, endsAt }: Place, list: WordList): Place[] {
  const pattern = new RegExp(
    `[\\s,:–-]{1,3}(?:(?:${list.titles.join("|")})\\.? )?(${NAME}(?: ${NAME})?)`,
    "uy",
  );
  pattern.lastIndex = endsAt;
  const match = pattern.exec(words);
  if (!match?.[1] || !isName(match[1].split(" ")[0] ?? "", list)) return [];
  return [{ startsAt, endsAt: endsAt + match[0].length }];
}

function isName(word: string, { notNames }: WordList): boolean {
  return !notNames.includes(word) && !/^\p{Lu}+$/u.test(word);
}
