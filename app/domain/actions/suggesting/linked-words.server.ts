import { db } from "#app/db/client.server.ts";
import { IS_COUNTED } from "../../ledger/counted-items.ts";

export type LinkedWords = { actionId: string; language: string; words: string };

/** What is learned from: the newest links say best how the team links now, and the work stays bounded. */
const MOST = 1000;

/**
 * What was said by people whose items are linked now, as staff read it, with the action. Nothing of an item that was
 * withdrawn, is withheld, waits for a reader, was judged abuse or said for practice.
 */
export function linkedWords(): Promise<LinkedWords[]> {
  return db().$queryRaw<LinkedWords[]>`
    SELECT l."actionId", coalesce(t."language", item."language") AS "language", coalesce(t."words", w."shown") AS "words"
    FROM (
      SELECT link.* FROM "ItemLink" link JOIN "FeedbackItem" said ON said."id" = link."itemId" AND NOT said."isPractice"
      ORDER BY link."id" DESC LIMIT ${MOST}
    ) l
    JOIN "FeedbackItem" item ON item."id" = l."itemId" AND item."disposition" IN ('linked', 'answered')
      AND item."needsReaderSince" IS NULL AND ${IS_COUNTED}
    JOIN "FeedbackWords" w ON w."itemId" = item."id"
    LEFT JOIN "ItemTranslation" t ON t."itemId" = item."id"
    WHERE l."endedAt" IS NULL AND l."influence" <> 'noEffect'
    ORDER BY l."id"`;
}
