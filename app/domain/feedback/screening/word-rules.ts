import type { HintKind } from "#app/db/generated/enums.ts";
import { findNames } from "./find-names.ts";
import { phrasePattern } from "./phrase-pattern.ts";
import type { Place } from "./place.ts";
import { type WordList, type WordRule, wordListOf } from "./word-list.ts";

type CompiledRule = { kind: HintKind; rule: string; find: (words: string) => Place[] };

const compiled = new Map<WordList, CompiledRule[]>();

/** The rules of a language, made ready once. None for a language without a list. */
export function rulesOf(language: string): CompiledRule[] {
  const list = wordListOf(language);
  if (!list) return [];
  const known = compiled.get(list) ?? list.rules.map((rule) => compile(rule, list));
  compiled.set(list, known);
  return known;
}

function compile(rule: WordRule, list: WordList): CompiledRule {
  const find = finderOf(rule, list);
  const unless = rule.unless && phrasePattern(rule.unless);
  const kept = (words: string) => {
    const found = find(words);
    if (!unless || found.length === 0) return found;
    const others = placesOf(words, unless);
    return found.filter((place) => !others.some((other) => touches(place, other)));
  };
  return { kind: rule.kind, rule: rule.rule, find: kept };
}

function finderOf(
  { names, near, phrases = [], within = 0 }: WordRule,
  list: WordList,
): (words: string) => Place[] {
  const [one, other] = (near ?? []).map(phrasePattern);
  if (names && one)
    return (words) =>
      pairs(words, { left: findNames(words, names, list), right: placesOf(words, one), within });
  if (one && other)
    return (words) => pairs(words, { left: placesOf(words, one), right: placesOf(words, other), within });
  const pattern = phrasePattern(phrases);
  if (names)
    return (words) => placesOf(words, pattern).flatMap((place) => findNames(words, names, list, place));
  return (words) => placesOf(words, pattern);
}

function placesOf(words: string, pattern: RegExp): Place[] {
  return [...words.matchAll(pattern)].map((match) => ({
    startsAt: match.index,
    endsAt: match.index + match[0].length,
  }));
}

function touches(one: Place, other: Place): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

/** Where a place of the one kind has one of the other near it, in the same sentence: from the first to the end of both. */
function pairs(
  words: string,
  { left, right, within }: { left: Place[]; right: Place[]; within: number },
): Place[] {
  return left.flatMap((place) => {
    const after = right.find(({ startsAt }) => startsAt >= place.endsAt);
    const before = right.findLast(({ endsAt }) => endsAt <= place.startsAt);
    const near = [after, before].find((other) => other && isNear(words, place, other, within));
    if (!near) return [];
    return [
      {
        startsAt: Math.min(place.startsAt, near.startsAt),
        endsAt: Math.max(place.endsAt, near.endsAt),
      },
    ];
  });
}

function isNear(words: string, one: Place, other: Place, within: number): boolean {
  const [from, to] =
    one.endsAt <= other.startsAt ? [one.endsAt, other.startsAt] : [other.endsAt, one.startsAt];
  if (to - from > within * 30) return false;
  const between = words.slice(from, to);
  return !/[.!?\n]\s/.test(between) && between.split(/\s+/).filter(Boolean).length <= within;
}
