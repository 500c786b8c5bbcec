import { Prisma } from "#app/db/generated/client.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import type { Actor } from "./actor.ts";
import { IS_COUNTED } from "./counted-items.ts";
import type { Disposition } from "./dispositions.ts";
import { recordEntries } from "./record-entry.server.ts";

const idList = (ids: string[]) => Prisma.sql`${ids}::uuid[]`;

/**
 * Takes the items for this transaction alone, in the order of their ids so that two commands never wait for each other
 * in a circle. The first thing that a command does that may move an item.
 */
export async function lockItems(tx: Tx, itemIds: string[]): Promise<void> {
  if (itemIds.length === 0) return;
  await tx.$queryRaw`SELECT 1 FROM "FeedbackItem" WHERE "id" = ANY(${idList(itemIds)}) ORDER BY "id" FOR UPDATE`;
}

type Move = { itemId: string; eventId: string | null; from: Disposition; to: Disposition };
type StoredMove = Move & { isOutside: boolean };

/**
 * Brings the stored disposition of locked items to what the rule says now, and writes a move into the ledger for each
 * that changed. The last thing that a command does that may move an item. An item that does not count, as abuse or for practice,
 * is outside the balance: where it stands is kept up, and no move is written.
 * @returns the moves, for a command that tells somebody about them
 */
export async function settleDispositions(
  tx: Tx,
  { itemIds, by, at, reason }: { itemIds: string[]; by: Actor; at: Date; reason?: string },
): Promise<Move[]> {
  if (itemIds.length === 0) return [];
  const stored = await tx.$queryRaw<StoredMove[]>`
    UPDATE "FeedbackItem" item SET "disposition" = rule."disposition"
    FROM (
      SELECT d."itemId", d."disposition", i."disposition" AS "from"
      FROM "ItemDisposition" d JOIN "FeedbackItem" i ON i."id" = d."itemId"
      WHERE d."itemId" = ANY(${idList(itemIds)})
    ) rule
    WHERE item."id" = rule."itemId" AND item."disposition" <> rule."disposition"
    RETURNING item."id" AS "itemId", item."eventId", rule."from"::text AS "from", item."disposition"::text AS "to",
      NOT ${IS_COUNTED} AS "isOutside"`;
  const moves = stored.filter(({ isOutside }) => !isOutside).map(({ isOutside: _, ...move }) => move);
  await recordEntries(
    tx,
    moves.map(({ itemId, eventId, from, to }) => ({
      kind: "item.moved",
      details: {},
      by,
      at,
      subjectId: itemId,
      eventId,
      from,
      to,
      ...(reason === undefined ? {} : { reason }),
    })),
  );
  return moves;
}
