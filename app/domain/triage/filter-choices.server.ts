import { db } from "#app/db/client.server.ts";

type Named = { id: string; name: string };

export type FilterChoices = {
  /** In use, by name, each kind followed by what was retired and is still borne by items. */
  themes: (Named & { isRetired: boolean })[];
  areas: (Named & { isRetired: boolean })[];
  /** Codes: the offered ones, then the others that items have. */
  languages: string[];
};

/**
 * What items can be looked for by, beyond what a form offers: a file or a correction may say any language, and a theme
 * or an area that was taken off the list stays with what has it. What was merged is borne by nothing.
 * @param offered codes of the languages of the forms
 */
export async function filterChoices({ offered }: { offered: string[] }): Promise<FilterChoices> {
  const isOffered = { OR: [{ retiredAt: null }, { mergedIntoId: null, items: { some: {} } }] };
  const [themes, areas, languages] = await Promise.all([
    db().theme.findMany({
      where: isOffered,
      orderBy: [{ retiredAt: { sort: "desc", nulls: "first" } }, { name: "asc" }],
      select: { id: true, name: true, retiredAt: true },
    }),
    db().area.findMany({
      where: isOffered,
      orderBy: [{ retiredAt: { sort: "desc", nulls: "first" } }, { position: "asc" }, { name: "asc" }],
      select: { id: true, name: true, retiredAt: true },
    }),
    languagesOfItems(),
  ]);
  const told = ({ retiredAt, ...named }: Named & { retiredAt: Date | null }) => ({
    ...named,
    isRetired: retiredAt !== null,
  });
  return {
    themes: themes.map(told),
    areas: areas.map(told),
    languages: [...new Set([...offered, ...languages])],
  };
}

/** What has a name: a form that somebody made up may have sent anything. */
const WELL_FORMED = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i;

/** From one language to the next by the index: as many steps as there are languages, however many items. */
async function languagesOfItems(): Promise<string[]> {
  const rows = await db().$queryRaw<{ language: string }[]>`
    WITH RECURSIVE one AS (
      (SELECT "language" FROM "FeedbackItem" ORDER BY "language" LIMIT 1)
      UNION ALL
      SELECT (SELECT next."language" FROM "FeedbackItem" next WHERE next."language" > one."language"
        ORDER BY next."language" LIMIT 1)
      FROM one WHERE one."language" IS NOT NULL
    )
    SELECT "language" FROM one WHERE "language" IS NOT NULL`;
  return rows.map(({ language }) => language).filter((language) => WELL_FORMED.test(language));
}
