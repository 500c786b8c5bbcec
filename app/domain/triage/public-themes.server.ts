import type { Original, PageLanguages } from "../translations/passage.ts";
import { translatedPassages } from "../translations/translated-passages.server.ts";
import { listThemes } from "./list-themes.server.ts";

export type PublicTheme = { id: string; name: string; language: string };

/** @param written the language that the operator writes in: a theme has none of its own */
export function originalOfTheme(
  { id, name }: { id: string; name: string },
  written: string,
): Original<"name"> {
  return { kind: "theme", subjectId: id, language: written, words: { name } };
}

/** The themes in use for a public page, those with a translation in its language. */
export async function publicThemes({ languages }: { languages: PageLanguages }): Promise<PublicTheme[]> {
  const originals = (await listThemes()).map((theme) => originalOfTheme(theme, languages.written));
  const show = await translatedPassages({ language: languages.shown, originals });
  return originals.map((original) => {
    const { words, language } = show(original);
    return { id: original.subjectId, name: words.name ?? "", language };
  });
}
