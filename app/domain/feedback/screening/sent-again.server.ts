import type { Tx } from "#app/db/transaction.server.ts";
import type { FoundHint } from "./place.ts";

/** From the third time on: two people may well say the same. */
const TIMES_BEFORE = 2;
/** "Thank you" may come from everybody in the room. */
const SHORTEST_WORDS = 20;
/** Of a long text the beginning is enough to know it by. */
const MOST_MARKED = 120;

type Sent = { itemId: string; words: string };

/**
 * Whose words were sent to the same event again and again within an hour, as somebody does who wants to fill the queue.
 * What was imported or typed in by the team is no such thing. It sorts and warns, and keeps nobody from sending.
 */
export async function sentAgain(tx: Tx, items: Sent[]): Promise<Map<string, FoundHint[]>> {
  const long = items.filter(({ words }) => [...words].length >= SHORTEST_WORDS);
  if (long.length === 0) return new Map();
  const again = await tx.$queryRaw<{ itemId: string }[]>`
    SELECT item."id" AS "itemId" FROM "FeedbackItem" item
    WHERE item."id" = ANY(${long.map(({ itemId }) => itemId)}::uuid[])
      AND item."importKey" IS NULL AND item."enteredById" IS NULL
      AND (
        SELECT count(*) FROM (
          SELECT 1 FROM "FeedbackItem" other
          WHERE other."wordsHash" = item."wordsHash" AND other."eventId" IS NOT DISTINCT FROM item."eventId"
            AND other."receivedAt" BETWEEN item."receivedAt" - interval '1 hour' AND item."receivedAt"
            AND other."id" <> item."id" AND other."importKey" IS NULL AND other."enteredById" IS NULL
          LIMIT ${TIMES_BEFORE}
        ) before
      ) >= ${TIMES_BEFORE}`;
  const found = new Set(again.map(({ itemId }) => itemId));
  const hint = (words: string) => ({
    kind: "hostile" as const,
    rule: "sentAgain",
    startsAt: 0,
    endsAt: Math.min(words.length, MOST_MARKED),
  });
  return new Map(long.flatMap(({ itemId, words }) => (found.has(itemId) ? [[itemId, [hint(words)]]] : [])));
}
