import { db } from "#app/db/client.server.ts";
import { languageWords } from "#app/platform/words/language-words.server.ts";
import { meaningsOf } from "#app/platform/words/meaning.ts";
import { textLikeness } from "#app/platform/words/text-likeness.ts";
import { IS_COUNTED } from "../ledger/counted-items.ts";

export type SuggestedTheme = { themeId: string; name: string };

/** The newest say best how the team sorts now, and the work stays bounded. */
const LEARNED_FROM = 300;
const NEIGHBOURS = { from: 0.3, most: 7 };
/** A word of a theme's own name says as much as one similar item. */
const NAME = 0.45;
const LEAST = 0.42;
const MOST = 3;

/**
 * The themes in use that fit what was said, best first: by the words of their names and by what was given them before.
 * @param words as staff read them @param language of the words
 */
export async function suggestedThemes({
  words,
  language = "en",
}: {
  words: string;
  language?: string;
}): Promise<SuggestedTheme[]> {
  const [themes, themed] = await Promise.all([themesInUse(), themedWords()]);
  const of = languageWords(language);
  const said = meaningsOf({ text: words, language: of });
  const score = new Map<string, number>();
  const add = (themeId: string, weight: number) => score.set(themeId, (score.get(themeId) ?? 0) + weight);
  const stems = new Set(said.map(({ stem }) => stem));
  const families = new Set(said.flatMap((meaning) => meaning.families));
  for (const { id, name } of themes) {
    for (const meaning of meaningsOf({ text: name, language: of })) {
      if (stems.has(meaning.stem)) add(id, NAME);
      else if (meaning.families.some((family) => families.has(family))) add(id, NAME / 2);
    }
  }
  const likeness = textLikeness(themed.map(({ shown }) => meaningsOf({ text: shown, language: of })));
  for (const { place, near } of likeness.nearest(said, NEIGHBOURS))
    for (const themeId of themed[place]?.themeIds ?? []) add(themeId, near);
  return themes
    .map(({ id, name }) => ({ themeId: id, name, score: score.get(id) ?? 0 }))
    .filter((theme) => theme.score >= LEAST)
    .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name))
    .slice(0, MOST)
    .map(({ themeId, name }) => ({ themeId, name }));
}

function themesInUse() {
  return db().theme.findMany({ where: { retiredAt: null }, select: { id: true, name: true } });
}

/** Of items that count and may be read by everyone of the team. */
function themedWords() {
  return db().$queryRaw<{ shown: string; themeIds: string[] }[]>`
    SELECT coalesce(t."words", w."shown") AS "shown", array_agg(it."themeId"::text) AS "themeIds"
    FROM (
      SELECT themed.* FROM "ItemTheme" themed JOIN "FeedbackItem" item ON item."id" = themed."itemId" AND ${IS_COUNTED}
      ORDER BY themed."itemId" DESC LIMIT ${LEARNED_FROM}
    ) it
    JOIN "FeedbackItem" i ON i."id" = it."itemId" AND i."needsReaderSince" IS NULL
      AND i."disposition" NOT IN ('withdrawn', 'withheld', 'passedOn')
    JOIN "FeedbackWords" w ON w."itemId" = i."id"
    LEFT JOIN "ItemTranslation" t ON t."itemId" = i."id"
    GROUP BY it."itemId", w."shown", t."words" ORDER BY it."itemId"`;
}
