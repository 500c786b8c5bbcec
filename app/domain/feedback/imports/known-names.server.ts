import { db } from "#app/db/client.server.ts";
import type { Settings } from "../../operator/schema.ts";
import { findSettings } from "../../operator/settings.server.ts";
import { plain } from "../import-table.ts";
import type { KnownNames } from "./named-cells.ts";

/**
 * What a spreadsheet can name: the areas and themes in use, and the offered languages by their name in English and in
 * themselves. A theme that was merged is the one into which it went.
 */
export async function knownNames(): Promise<{ names: KnownNames; settings: Settings | null }> {
  const [areas, themes, settings] = await Promise.all([
    db().area.findMany({ where: { retiredAt: null }, select: { id: true, name: true } }),
    db().theme.findMany({
      where: { OR: [{ retiredAt: null }, { mergedInto: { retiredAt: null } }] },
      orderBy: { retiredAt: { sort: "desc", nulls: "last" } },
      select: { id: true, name: true, mergedIntoId: true },
    }),
    findSettings(),
  ]);
  const languages = (settings?.languages.offered ?? []).flatMap((code) =>
    ["en", code].map((inLanguage) => [plain(nameOf(code, inLanguage)), code] as const),
  );
  return {
    settings,
    names: {
      areas: new Map(areas.map(({ id, name }) => [plain(name), id])),
      themes: new Map(themes.map(({ id, name, mergedIntoId }) => [plain(name), mergedIntoId ?? id])),
      languages: new Map(languages),
    },
  };
}

function nameOf(code: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: "language" }).of(code) ?? code;
}
