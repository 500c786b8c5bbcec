import { db } from "#app/db/client.server.ts";

export type LinkedWords = { actionId: string; language: string; words: string };

/** What is learned from: the newest links say best how the team links now, and the work stays bounded. */
const MOST = 1000;

/**
 * What was said by people whose items are linked now, as staff read it, with the action. Nothing of an item that was
 * withdrawn, is withheld, waits for a reader or was judged abuse.
 */
export function linkedWords(): Promise<LinkedWords[]> {
  return db().$queryRaw<LinkedWords[]>`
    SELECT l."actionId", coalesce(t."language", i."language") AS "language", coalesce(t."words", w."shown") AS "words"
    FROM (SELECT * FROM "ItemLink" ORDER BY "id" DESC LIMIT ${MOST}) l
    JOIN "FeedbackItem" i ON i."id" = l."itemId" AND i."disposition" IN ('linked', 'answered')
      AND i."needsReaderSince" IS NULL AND i."judgedAbuseAt" IS NULL
    JOIN "FeedbackWords" w ON w."itemId" = i."id"
    LEFT JOIN "ItemTranslation" t ON t."itemId" = i."id"
    WHERE l."endedAt" IS NULL AND l."influence" <> 'noEffect'
    ORDER BY l."id"`;
}
