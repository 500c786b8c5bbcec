import type { PassageToTranslate } from "../translations/passage.ts";
import { listThemes } from "./list-themes.server.ts";
import { originalOfTheme } from "./public-themes.server.ts";

/** The names of the themes in use. @param written the language that the operator writes in */
export async function themesToTranslate({
  subjectId,
  written,
}: {
  subjectId?: string;
  written: string;
}): Promise<PassageToTranslate[]> {
  const themes = await listThemes();
  return themes
    .filter(({ id }) => subjectId === undefined || id === subjectId)
    .map((theme) => ({ ...originalOfTheme(theme, written), name: theme.name, formerIds: [] }));
}
