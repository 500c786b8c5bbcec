import { requireSettings } from "../operator/require-settings.ts";
import type { Settings } from "../operator/schema.ts";
import type { PageLanguages } from "./passage.ts";

/** The language of a page, and the one in which its operator writes, out of what every loader is given. */
export function pageLanguages({
  texts,
  settings,
}: {
  texts: { language: string };
  settings: Settings | null;
}): PageLanguages {
  return { shown: texts.language, written: requireSettings(settings).languages.default };
}
