import { catalogues, languageName } from "#app/platform/catalogues.server.ts";
import type { Settings } from "./schema.ts";

export type LanguageChoice = { code: string; name: string };

/**
 * The languages that can be offered: those with a catalogue, and those that are offered already.
 * @returns each under its own name, sorted by it
 */
export function languageChoices(offered: readonly string[] = []): LanguageChoice[] {
  return [...new Set([...catalogues().keys(), ...offered])]
    .map((code) => ({ code, name: languageName(code) }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/**
 * A choice of languages that can be stored: the one that pages start in is always among those offered, and first.
 * @returns null when a language is neither in the catalogues nor offered already
 */
export function chosenLanguages(
  { default: first, offered }: Settings["languages"],
  before: readonly string[] = [],
): Settings["languages"] | null {
  const all = [...new Set([first, ...offered])];
  const known = new Set(languageChoices(before).map(({ code }) => code));
  return all.every((code) => known.has(code)) ? { default: first, offered: all } : null;
}
