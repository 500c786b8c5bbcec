import { db } from "#app/db/client.server.ts";
import type { NamedKind } from "../../names/named-kinds.ts";
import type { Settings } from "../../operator/schema.ts";
import { findSettings } from "../../operator/settings.server.ts";
import { plain } from "../import-table.ts";
import type { KnownNames } from "./named-cells.ts";

/**
 * What a spreadsheet can name: the areas and themes in use, and the offered languages by their name in English and in
 * themselves. One that was merged is the one into which it went, and a name that one had before it was renamed is known
 * where nothing has it now.
 */
export async function knownNames(): Promise<{ names: KnownNames; settings: Settings | null }> {
  const ask = {
    where: { OR: [{ retiredAt: null }, { mergedInto: { retiredAt: null } }] },
    orderBy: { retiredAt: { sort: "desc", nulls: "last" } as const },
    select: { id: true, name: true, mergedIntoId: true } as const,
  };
  const [areas, themes, former, settings] = await Promise.all([
    db().area.findMany(ask),
    db().theme.findMany(ask),
    db().formerSlug.findMany({
      where: { kind: { in: ["area", "theme"] } },
      select: { kind: true, slug: true, targetId: true },
    }),
    findSettings(),
  ]);
  const languages = (settings?.languages.offered ?? []).flatMap((code) =>
    ["en", code].map((inLanguage) => [plain(nameOf(code, inLanguage)), code] as const),
  );
  const formerOf = (kind: NamedKind) => former.filter((one) => one.kind === kind);
  return {
    settings,
    names: {
      areas: byName(areas, formerOf("area")),
      themes: byName(themes, formerOf("theme")),
      languages: new Map(languages),
    },
  };
}

type Named = { id: string; name: string; mergedIntoId: string | null };

/** A later one wins: the names in use over those that were merged, and both over former ones. */
function byName(rows: Named[], former: { slug: string; targetId: string }[]): Map<string, string> {
  const inUse = new Set(rows.map(({ id, mergedIntoId }) => mergedIntoId ?? id));
  return new Map([
    ...former
      .filter(({ targetId }) => inUse.has(targetId))
      .map(({ slug, targetId }) => [plain(slug), targetId] as const),
    ...rows.map(({ id, name, mergedIntoId }) => [plain(name), mergedIntoId ?? id] as const),
  ]);
}

function nameOf(code: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: "language" }).of(code) ?? code;
}
