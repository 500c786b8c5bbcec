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

type Candidate = Omit<SimilarItem, "near" | "isDuplicate" | "why" | "needsWarning"> & { letters: number };

/**
 * The work is bounded, as this is read with every item: so many of the newest are compared by their letters, which is
 * what costs most, and so many of those by their words.
 */
const NEWEST = 1000;
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
  const [own] = await db().$queryRaw<{ words: string; language: string; isPractice: boolean }[]>`
    SELECT "words", "language", "isPractice" FROM (${READABLE}) readable WHERE "itemId" = ${itemId}::uuid`;
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
function candidatesFor({
  itemId,
  words,
  isPractice,
}: {
  itemId: string;
  words: string;
  isPractice: boolean;
}): Promise<Candidate[]> {
  return db().$queryRaw<Candidate[]>`
    WITH recent AS (${READABLE} AND i."isPractice" = ${isPractice} ORDER BY i."id" DESC LIMIT ${NEWEST})
    SELECT "itemId", "words", "language", "groupId", similarity("words", ${words})::float8 AS "letters"
    FROM recent WHERE "itemId" <> ${itemId}::uuid
    ORDER BY "letters" DESC, "itemId" LIMIT ${CANDIDATES}`;
}
