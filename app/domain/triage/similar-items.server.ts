import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { languageWords } from "#app/platform/words/language-words.server.ts";
import { meaningsOf } from "#app/platform/words/meaning.ts";
import { textLikeness } from "#app/platform/words/text-likeness.ts";
import { needingWarning } from "./needing-warning.server.ts";

export type SimilarItem = {
  itemId: string;
  words: string;
  language: string;
  groupId: string | null;
  /** Something that nobody has settled may be distressing to read: the words are not for a list. */
  needsWarning: boolean;
  /** From 0 to 1. */
  near: number;
  /** Nearly the same words, letter by letter. */
  isDuplicate: boolean;
  /** The words that both have, as the other item has them. */
  why: string[];
};

type Own = { eventId: string | null; words: string; language: string; isPractice: boolean };

type Candidate = Omit<SimilarItem, "near" | "isDuplicate" | "why" | "needsWarning"> & { letters: number };

/**
 * The work is bounded, as this is read with every item: so many are compared by their letters, which is what costs most,
 * and so many of those by their words. The newest of the same event come first, since a sheet that was typed in twice and
 * a board that many signed are of one day; what is left goes to the newest of all.
 */
const COMPARED = 1000;
const OF_EVENT = 700;
const CANDIDATES = 100;
const NEAR_FROM = 0.3;
const DUPLICATE_FROM = 0.75;
const MOST_WHY = 4;

/**
 * Items that say something alike, the nearest first: of those that may be in a group (see GROUPABLE), in the language
 * that the team reads them in. Words that were cut are not compared.
 * @param take at most so many
 * @returns nothing for an item that is withheld, withdrawn, passed on, set aside or waits for a reader
 */
export async function similarItems({
  itemId,
  take,
}: {
  itemId: string;
  take: number;
}): Promise<SimilarItem[]> {
  const [own] = await db().$queryRaw<Own[]>`
    SELECT "eventId", "words", "language", "isPractice" FROM (${READABLE}) readable WHERE "itemId" = ${itemId}::uuid`;
  if (!own) return [];
  const candidates = await candidatesFor({ itemId, ...own });
  const language = languageWords(own.language);
  const read = (text: string) => meaningsOf({ text, language });
  const others = candidates.map(({ words }) => read(words));
  const said = read(own.words);
  const near = new Map(
    textLikeness([...others, said])
      .nearest(said, { from: 0, most: candidates.length + 1 })
      .map((one) => [one.place, one.near]),
  );
  const stems = new Set(said.map(({ stem }) => stem));
  const nearest = candidates
    .map(({ letters, ...candidate }, place) => ({
      ...candidate,
      near: Math.round(Math.max(near.get(place) ?? 0, letters) * 100) / 100,
      isDuplicate: letters >= DUPLICATE_FROM,
      why: (others[place] ?? [])
        .filter(({ stem }) => stems.has(stem))
        .slice(0, MOST_WHY)
        .map(({ shown }) => shown),
    }))
    .filter((one) => one.near >= NEAR_FROM)
    .sort((a, b) => b.near - a.near || a.itemId.localeCompare(b.itemId))
    .slice(0, take);
  const warned = await needingWarning(nearest.map((one) => one.itemId));
  return nearest.map((one) => ({ ...one, needsWarning: warned.has(one.itemId) }));
}

/** What may be in a group, in the words that the team reads. The same rule as GROUPABLE. */
export const READABLE = Prisma.sql`
  SELECT i."id" AS "itemId", i."eventId", i."isPractice", coalesce(t."words", w."shown") AS "words",
    coalesce(t."language", i."language") AS "language", m."groupId"
  FROM "FeedbackItem" i
  JOIN "FeedbackWords" w ON w."itemId" = i."id"
  LEFT JOIN "ItemTranslation" t ON t."itemId" = i."id"
  LEFT JOIN "ItemGroupMember" m ON m."itemId" = i."id" AND m."leftAt" IS NULL
  WHERE i."disposition" IN ('waiting', 'linked') AND i."needsReaderSince" IS NULL AND i."judgedAbuseAt" IS NULL`;

/** What was said for practice is only like other practice. */
function candidatesFor({ itemId, ...own }: Own & { itemId: string }): Promise<Candidate[]> {
  const alike = Prisma.sql`${READABLE} AND i."isPractice" = ${own.isPractice}`;
  return db().$queryRaw<Candidate[]>`
    WITH here AS (${alike} AND i."eventId" = ${own.eventId}::uuid ORDER BY i."id" DESC LIMIT ${OF_EVENT}),
    recent AS (${alike} ORDER BY i."id" DESC LIMIT ${COMPARED}),
    compared AS (
      SELECT * FROM here
      UNION ALL (SELECT * FROM recent WHERE "itemId" NOT IN (SELECT "itemId" FROM here))
      LIMIT ${COMPARED}
    )
    SELECT "itemId", "words", "language", "groupId", similarity("words", ${own.words})::float8 AS "letters"
    FROM compared WHERE "itemId" <> ${itemId}::uuid
    ORDER BY "letters" DESC, "itemId" LIMIT ${CANDIDATES}`;
}
