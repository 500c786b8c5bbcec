import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { after, days } from "#app/platform/clock.ts";
import { hintConditions } from "./hint-conditions.ts";
import type { QueueFilters } from "./schema.ts";

/** Who looks at the queue, and when: "mine" and "older than" depend on it. */
export type QueueView = { filters: QueueFilters; staffId: string; now: Date };

/** A condition of SQL about `item`, a row of "FeedbackItem". */
type Condition = Prisma.Sql;

/** From how many letters on a search word that nobody wrote may be a little misspelt. */
const MISSPELT_FROM = 4;

/** What the filters ask for, for the WHERE of a query over "FeedbackItem" item. */
export async function queueConditions({ filters, staffId, now }: QueueView): Promise<Condition> {
  const conditions = [
    ...whereItStands(filters),
    ...hintConditions(filters),
    ...whatItIsAbout(filters),
    ...whoAndWhen({ filters, staffId, now }),
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
 * Every word of the search occurs in the shown words, or all of them in the translation, whatever its accents and case.
 * A word that nobody wrote is looked for as one that is a little misspelt. Both ways use the index of trigrams.
 */
async function searched(q: string): Promise<Condition> {
  const words = [...new Set(q.normalize("NFC").toLowerCase().split(/\s+/).filter(Boolean))];
  const conditions = await Promise.all(words.map(wordOccurs));
  const inTranslation = words.map(
    (word) => Prisma.sql`without_accents(t."words") ILIKE without_accents(${containing(word)})`,
  );
  return Prisma.sql`item."id" IN (
    SELECT w."itemId" FROM "FeedbackWords" w WHERE ${Prisma.join(conditions, " AND ")}
    UNION ALL SELECT t."itemId" FROM "ItemTranslation" t WHERE ${Prisma.join(inTranslation, " AND ")})`;
}

async function wordOccurs(word: string): Promise<Condition> {
  const occurs = Prisma.sql`without_accents(w."shown") ILIKE without_accents(${containing(word)})`;
  if ([...word].length < MISSPELT_FROM) return occurs;
  const [known] = await db().$queryRaw<unknown[]>`SELECT 1 FROM "FeedbackWords" w WHERE ${occurs} LIMIT 1`;
  return known ? occurs : Prisma.sql`without_accents(${word}) <% without_accents(w."shown")`;
}

/** For ILIKE; the signs that it gives a meaning to are plain signs. */
function containing(word: string): string {
  return `%${word.replace(/[\\%_]/g, "\\$&")}%`;
}
