import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { after, hours } from "#app/platform/clock.ts";

/** Nobody gets more than one mail in this time. */
const BETWEEN_MAILS = hours(1);
const AT_ONCE = 200;

/**
 * The items that an answer was published for and whose writer left an address and was not told of it yet. The ledger is the
 * outbox: only entries below the oldest transaction still running are read, so that none is passed over.
 * @returns at most 200 item ids, the oldest first
 */
export async function writersToTell(): Promise<string[]> {
  const rows = await db().$queryRaw<{ itemId: string }[]>`
    SELECT item."id" AS "itemId"
    FROM "FeedbackItem" item
    JOIN "FeedbackContact" contact ON contact."itemId" = item."id"
    WHERE item."disposition" = 'answered'
      AND EXISTS (
        SELECT 1 FROM "LedgerEntry" entry
        WHERE entry."subjectId" = item."id" AND entry."kind" = 'item.moved' AND entry."to" = 'answered'
          AND entry."txid" < pg_snapshot_xmin(pg_current_snapshot())::text::bigint)
      AND EXISTS (
        SELECT 1 FROM "ResponseItem" answer
        JOIN "PublishedResponse" response ON response."id" = answer."responseId"
        WHERE answer."itemId" = item."id" AND response."status" = 'published'
          AND NOT EXISTS (
            SELECT 1 FROM "WriterNotice" told
            WHERE told."itemId" = item."id" AND told."responseId" = response."id"))
    ORDER BY item."id" LIMIT ${AT_ONCE}`;
  return rows.map(({ itemId }) => itemId);
}

/**
 * Claims the news of one item for this transaction: a row for each answer that the writer was not told of. Another process
 * that wants the same waits for the end of this transaction and then finds nothing.
 * @returns false when there is nothing to tell, or this address had a mail within the hour
 */
export async function claimNews(tx: Tx, { itemId, now }: { itemId: string; now: Date }): Promise<boolean> {
  const since = after(now, -BETWEEN_MAILS);
  const claimed = await tx.$executeRaw`
    INSERT INTO "WriterNotice" ("itemId", "responseId", "sentAt")
    SELECT answer."itemId", answer."responseId", ${now}
    FROM "ResponseItem" answer
    JOIN "PublishedResponse" response ON response."id" = answer."responseId" AND response."status" = 'published'
    JOIN "FeedbackItem" item ON item."id" = answer."itemId" AND item."disposition" = 'answered'
    JOIN "FeedbackContact" contact ON contact."itemId" = item."id"
    WHERE answer."itemId" = ${itemId}::uuid
      AND NOT EXISTS (
        SELECT 1 FROM "WriterNotice" told
        JOIN "FeedbackContact" same ON same."itemId" = told."itemId"
        WHERE same."emailIndex" = contact."emailIndex" AND told."sentAt" > ${since})
    ON CONFLICT DO NOTHING`;
  return claimed > 0;
}
