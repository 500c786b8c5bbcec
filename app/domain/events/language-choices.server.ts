import { languageName } from "#app/platform/catalogues.server.ts";
import type { LanguageChoice } from "../operator/offered-languages.server.ts";

/** The languages that an event may have: those that the site offers, and those that it has already. */
export function eventLanguageChoices(offered: string[], had: string[] = []): LanguageChoice[] {
  return namedLanguages([...new Set([...offered, ...had])]);
}

/** Each language under its own name in its own script. */
export function namedLanguages(codes: string[]): LanguageChoice[] {
  return codes.map((code) => ({ code, name: languageName(code) }));
}

/** Whether each of them may be chosen; others are sent by no form of ours. */
export function areChoices(codes: string[], choices: LanguageChoice[]): boolean {
  return codes.every((code) => choices.some((choice) => choice.code === code));
}
