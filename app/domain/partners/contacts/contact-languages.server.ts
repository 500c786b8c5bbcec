import { languageName } from "#app/platform/catalogues.server.ts";
import type { Settings } from "../../operator/schema.ts";

/** The languages that a contact can be written to in, each under its own name: those of the site, its own first. */
export function contactLanguages({ languages }: Pick<Settings, "languages">) {
  const codes = new Set([languages.default, ...languages.offered]);
  return [...codes].map((code) => ({ code, name: languageName(code) }));
}
