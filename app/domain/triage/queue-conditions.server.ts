import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { hintConditions } from "./hint-conditions.ts";
import { periodConditions } from "./period-conditions.ts";
import type { QueueFilters } from "./schema.ts";

/**
 * Who looks at the queue, and when: "mine" and "older than" depend on it. What was said for practice is there with its
 * event chosen, or when it is asked for.
 */
export type QueueView = { filters: QueueFilters; staffId: string; now: Date; withPractice?: boolean };

/** A condition of SQL about `item`, a row of "FeedbackItem". */
type Condition = Prisma.Sql;

/** From how many letters on a search word that nobody wrote may be a little misspelt. */
const MISSPELT_FROM = 4;
const TEXTS_ASKED = 50;
const TEXT_LIKE_ENOUGH = "0.5";
const LIKE_ENOUGH = 0.3;
const WORDS_MEANT = 3;

/** What the filters ask for, for the WHERE of a query over "FeedbackItem" item. */
export async function queueConditions({
  filters,
  staffId,
  now,
  withPractice,
}: QueueView): Promise<Condition> {
  const isOfOneEvent = filters.event !== "" && filters.event !== "none";
  const conditions = [
    ...(withPractice || isOfOneEvent ? [] : [Prisma.sql`NOT item."isPractice"`]),
    ...whereItStands(filters),
    ...hintConditions(filters),
    ...whatItIsAbout(filters),
    ...whoAndWhen({ filters, staffId, now }),
    ...periodConditions(filters.period),
    ...(filters.q ? [await searched(filters.q)] : []),
  ];
  return conditions.length > 0 ? Prisma.join(conditions, " AND ") : Prisma.sql`TRUE`;
}

function whereItStands({ disposition, message, risk }: QueueFilters): Condition[] {
  const wanted = disposition || "waiting";
  const answered = message === "answered" ? Prisma.sql`IS NOT NULL` : Prisma.sql`IS NULL`;
  const kind = risk === "any" ? Prisma.empty : Prisma.sql`AND h."kind" = ${risk}::"HintKind"`;
  return [
    ...(wanted === "any" ? [] : [Prisma.sql`item."disposition" = ${wanted}::"Disposition"`]),
    ...(message
      ? [
          Prisma.sql`EXISTS (SELECT FROM "ItemMessage" m WHERE m."itemId" = item."id" AND m."answeredAt" ${answered})`,
        ]
      : []),
    ...(risk
      ? [
          Prisma.sql`EXISTS (SELECT FROM "ItemHint" h WHERE h."itemId" = item."id" AND h."settledAt" IS NULL ${kind})`,
        ]
      : []),
  ];
}

function whatItIsAbout({ event, area, theme, channel, language }: QueueFilters): Condition[] {
  return [
    ...(event === "none" ? [Prisma.sql`item."eventId" IS NULL`] : []),
    ...(event && event !== "none" ? [Prisma.sql`item."eventId" = ${event}::uuid`] : []),
    ...(area ? [Prisma.sql`item."areaId" = ${area}::uuid`] : []),
    ...(theme
      ? [
          Prisma.sql`EXISTS (SELECT FROM "ItemTheme" t WHERE t."itemId" = item."id" AND t."themeId" = ${theme}::uuid)`,
        ]
      : []),
    ...(channel ? [Prisma.sql`item."channel" = ${channel}::"Channel"`] : []),
    ...(language ? [Prisma.sql`item."language" = ${language}`] : []),
  ];
}

function whoAndWhen({ filters: { assigned, age }, staffId, now }: QueueView): Condition[] {
  const who = assigned === "me" ? staffId : assigned;
  return [
    ...(who === "nobody" ? [Prisma.sql`item."assignedToId" IS NULL`] : []),
    ...(who && who !== "nobody" ? [Prisma.sql`item."assignedToId" = ${who}::uuid`] : []),
    ...(age ? [Prisma.sql`item."receivedAt" < ${after(now, -days(Number(age)))}`] : []),
  ];
}

/**
 * Every word of the search occurs in the shown words, whatever its accents and case. A word that nobody wrote is looked
 * for as the words most like it that somebody did write. Both ways use the index of trigrams.
 */
async function searched(q: string): Promise<Condition> {
  const words = [...new Set(q.normalize("NFC").toLowerCase().split(/\s+/).filter(Boolean))];
  const conditions = await Promise.all(words.map(wordOccurs));
  // The second list is short: only what was said in other languages has a translation.
  const translated = words.map((word) => contains(word, Prisma.sql`t."words"`));
  return Prisma.sql`item."id" IN (
    SELECT w."itemId" FROM "FeedbackWords" w WHERE ${Prisma.join(conditions, " AND ")}
    UNION ALL SELECT t."itemId" FROM "ItemTranslation" t WHERE ${Prisma.join(translated, " AND ")})`;
}

async function wordOccurs(word: string): Promise<Condition> {
  const occurs = contains(word);
  if ([...word].length < MISSPELT_FROM) return occurs;
  const [known] = await db().$queryRaw<unknown[]>`SELECT 1 FROM "FeedbackWords" w WHERE ${occurs} LIMIT 1`;
  if (known) return occurs;
  const meant = await wordsLike(word);
  return meant.length > 0
    ? Prisma.sql`(${Prisma.join(
        meant.map((one) => contains(one)),
        " OR ",
      )})`
    : occurs;
}

/** What has a meaning in a pattern is searched for as it is. */
function contains(word: string, text = Prisma.sql`w."shown"`): Condition {
  const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
  return Prisma.sql`without_accents(${text}) ILIKE without_accents(${pattern})`;
}

/** Asking every text how like it is would take seconds at 100,000: a few texts are enough to learn what was meant. */
async function wordsLike(word: string): Promise<string[]> {
  const found = await transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${TEXT_LIKE_ENOUGH}, true)`;
    return tx.$queryRaw<{ word: string }[]>`
      SELECT near."word" FROM (
        SELECT w."shown" FROM "FeedbackWords" w
        WHERE without_accents(${word}) <% without_accents(w."shown") LIMIT ${TEXTS_ASKED}
      ) some_texts, regexp_split_to_table(lower(without_accents(some_texts."shown")), '[^[:alnum:]]+') near("word")
      WHERE similarity(near."word", without_accents(${word})) >= ${LIKE_ENOUGH}
      GROUP BY near."word" ORDER BY max(similarity(near."word", without_accents(${word}))) DESC LIMIT ${WORDS_MEANT}`;
  });
  return found.map((row) => row.word);
}
