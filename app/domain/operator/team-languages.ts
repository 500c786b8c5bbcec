import type { Settings } from "./schema.ts";

/** The languages that everybody of the team reads: what they set, else the one that the site's pages start in. */
export function teamLanguages({ team, languages }: Pick<Settings, "team" | "languages">): string[] {
  return team.languages.length > 0 ? team.languages : [languages.default];
}

/** Whether somebody who reads these languages reads this one: "pt-BR" is read by who reads "pt". */
export function isReadIn(languages: readonly string[], language: string): boolean {
  const [base] = language.split("-");
  return languages.some((one) => one === language || one === base);
}
