import type { PlanWording } from "./plan-wording.ts";

export type NameContext = {
  wording: PlanWording;
  /** Lower-case names of partners that the plan names by themselves. */
  organisations: ReadonlySet<string>;
  /** Words that the plan's running text writes with a small letter. */
  commonWords: ReadonlySet<string>;
  /** Lower-case words of the plan's title, where the name of its place stands. */
  titleWords: ReadonlySet<string>;
};

export type NameVerdict = "person" | "organisation" | "doubtful";

const NAME_WORD = /^(?:\p{Lu}[\p{L}'\u2019-]*\.?|\p{Lo}[\p{Lo}\p{M}]+)$/u;
const PARTICLE = /^(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|bin|bint|ibn|al|el|ap|ab|y|of)$/;
const NAME_RUN =
  /\p{Lu}[\p{L}'\u2019-]*\.?(?:\s+(?:van|von|de|der|den|di|da|bin|al|el|ap)){0,2}(?:\s+\p{Lu}[\p{L}'\u2019-]+){1,2}/gu;

const plain = (word: string) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

export const isAcronym = (word: string) =>
  /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(word) && word.length <= 7;

function shoutedName(words: string[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}{3,}$/u.test(word) && /[AEIOUY]/.test(word))
  );
}

function namesAnOrganisation(word: string, context: NameContext): boolean {
  return (
    isAcronym(word) ||
    context.wording.organisationWords.includes(plain(word)) ||
    context.organisations.has(plain(word))
  );
}

/**
 * Whether a short text is a person's name: two or three capitalised words of which none is an acronym, a word of
 * organisations and posts, or a partner of the plan. "doubtful" is to be treated as a person, so that it stays private.
 */
export function recogniseName(text: string, context: NameContext): NameVerdict {
  const words = text.trim().split(/\s+/);
  if (context.organisations.has(text.trim().toLowerCase())) return "organisation";
  if (words.length > 1 && context.wording.honorifics.includes(plain(words[0] ?? ""))) return "person";
  const known = words.some((word) => context.wording.organisationWords.includes(plain(word)));
  if (!known && shoutedName(words)) return "doubtful";
  if (words.some((word) => namesAnOrganisation(word, context))) return "organisation";
  const significant = words.filter((word) => !PARTICLE.test(word));
  if (significant.every((word) => NAME_WORD.test(word)))
    return significant.length === 2 || significant.length === 3 ? "person" : "doubtful";
  return namesIn(text, context).length > 0 ? "doubtful" : "organisation";
}

/** The runs of words in a longer text that are names of persons. */
export function namesIn(text: string, context: NameContext): string[] {
  return [...text.matchAll(NAME_RUN)]
    .map((match) => match[0])
    .filter((run) => !run.split(/\s+/).some((word) => namesAnOrganisation(word, context)));
}

/**
 * In a cell of organisations, words that the plan also writes small ("victim support") are a name of no person, and
 * what opens with a word of the plan's title is named after its place.
 */
export function readsAsOrganisation(text: string, context: NameContext): boolean {
  const words = text.split(/\s+/).map(plain);
  return context.titleWords.has(words[0] ?? "") || words.every((word) => context.commonWords.has(word));
}

export function commonWordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(/(?<![\p{L}'\u2019])\p{Ll}[\p{L}'\u2019-]*/gu) ?? []));
}
