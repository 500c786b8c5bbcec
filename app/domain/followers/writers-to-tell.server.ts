import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { type NewsClock, outcomeNow } from "./answer-news.ts";

const AT_ONCE = 200;

/** The ledger is the outbox: entries below the oldest transaction still running, so that none is passed over. */
const IS_READABLE = Prisma.sql`entry."txid" < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;

const WAS_ANSWERED = Prisma.sql`
  SELECT 1 FROM "LedgerEntry" entry
  WHERE entry."subjectId" = item."id" AND entry."kind" = 'item.moved' AND entry."to" = 'answered' AND ${IS_READABLE}`;

/** What was said for practice makes no moves in the ledger: there the published answer alone is news. */
const hasNewAnswer = (clock: NewsClock) => Prisma.sql`
  item."disposition" = 'answered' AND (item."isPractice" OR EXISTS (${WAS_ANSWERED})) AND EXISTS (
    SELECT 1 FROM "ResponseItem" answer
    JOIN "PublishedResponse" response ON response."id" = answer."responseId"
    CROSS JOIN LATERAL (${outcomeNow(clock)}) outcome
    WHERE answer."itemId" = item."id" AND response."status" = 'published'
      AND (outcome."since" >= contact."createdAt"
        OR EXISTS (${WAS_ANSWERED} AND entry."at" >= contact."createdAt"))
      AND NOT EXISTS (
        SELECT 1 FROM "WriterNotice" told
        WHERE told."itemId" = item."id" AND told."responseId" = response."id" AND told."stage" = outcome."stage"))`;

const hasEntry = (kind: string) => Prisma.sql`
  EXISTS (
    SELECT 1 FROM "LedgerEntry" entry
    WHERE entry."subjectId" = item."id" AND entry."kind" = ${kind} AND ${IS_READABLE})`;

const HAS_NEW_DIRECT_ANSWER = Prisma.sql`
  ${hasEntry("item.answeredDirectly")} AND EXISTS (
    SELECT 1 FROM "DirectAnswer" answer
    WHERE answer."itemId" = item."id" AND answer."toldAt" IS NULL AND answer."endedAt" IS NULL
      AND answer."at" >= contact."createdAt")`;

const WAS_LOOKED_AT_AGAIN = Prisma.sql`
  ${hasEntry("item.lookEnded")} AND EXISTS (
    SELECT 1 FROM "SecondLook" look
    WHERE look."itemId" = item."id" AND look."toldAt" IS NULL AND look."endedAt" >= contact."createdAt")`;

const HAS_NEW_MESSAGE = Prisma.sql`
  EXISTS (
    SELECT 1 FROM "ItemMessage" message
    JOIN "LedgerEntry" entry ON entry."subjectId" = message."itemId" AND entry."kind" = 'item.messaged'
      AND entry."details"->>'messageId' = message."id"::text AND ${IS_READABLE}
    WHERE message."itemId" = item."id" AND message."answeredAt" IS NULL AND message."sentAt" >= contact."createdAt"
      AND NOT EXISTS (
        SELECT 1 FROM "LedgerEntry" told
        WHERE told."subjectId" = item."id" AND told."kind" = 'item.messageTold'
          AND told."details"->>'messageId' = message."id"::text))`;

/**
 * The items with news that their writer, who left an address, was not told of yet: a published answer or another outcome
 * of it, an answer to them alone, what came of a second look, or a message of the team that waits for an answer. What was there before the address was left is no news: its writer has just seen it.
 * @returns at most 200 item ids, the oldest first
 */
export async function writersToTell(clock: NewsClock): Promise<string[]> {
  const rows = await db().$queryRaw<{ itemId: string }[]>`
    SELECT item."id" AS "itemId"
    FROM "FeedbackItem" item
    JOIN "FeedbackContact" contact ON contact."itemId" = item."id"
    WHERE (${hasNewAnswer(clock)}) OR ${HAS_NEW_MESSAGE} OR (${HAS_NEW_DIRECT_ANSWER}) OR (${WAS_LOOKED_AT_AGAIN})
    ORDER BY item."id" LIMIT ${AT_ONCE}`;
  return rows.map(({ itemId }) => itemId);
}
