import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { IS_COUNTED } from "./counted-items.ts";
import { addToBalance, type Balance, type Disposition, emptyBalance } from "./dispositions.ts";

/** One balance an event; the items without an event are under null. */
export type BalanceByEvent = Map<string | null, Balance>;

const END_OF_TIME = new Date("9999-01-01T00:00:00Z");

type Line = { eventId: string | null; disposition: Disposition; count: bigint };

/**
 * The balance from the ledger alone: what was received, plus every move into a disposition, minus every move out of it.
 * @param before entries at or after this moment are left out, so that the balance of a past midnight can be told
 */
export async function balancesFromEntries({
  before,
  tx,
}: {
  before?: Date;
  tx?: Tx;
} = {}): Promise<BalanceByEvent> {
  const end = before ?? END_OF_TIME;
  return collect(
    await (tx ?? db()).$queryRaw<Line[]>`
    SELECT "eventId", "disposition"::text AS "disposition", sum("n")::bigint AS "count" FROM (
      SELECT "eventId", "to" AS "disposition", 1 AS "n" FROM "LedgerEntry" WHERE "to" IS NOT NULL AND "at" < ${end}
      UNION ALL
      SELECT "eventId", "from", -1 FROM "LedgerEntry" WHERE "from" IS NOT NULL AND "at" < ${end}
    ) moves GROUP BY 1, 2 HAVING sum("n") <> 0`,
  );
}

/** The balance from the tables alone: each item where the rule puts it now; of the items that count. */
export async function balancesFromTables({ tx }: { tx?: Tx } = {}): Promise<BalanceByEvent> {
  return collect(
    await (tx ?? db()).$queryRaw<Line[]>`
    SELECT rule."eventId", rule."disposition"::text AS "disposition", count(*) AS "count"
    FROM "ItemDisposition" rule JOIN "FeedbackItem" item ON item."id" = rule."itemId"
    WHERE ${IS_COUNTED} GROUP BY 1, 2`,
  );
}

function collect(lines: Line[]): BalanceByEvent {
  const balances: BalanceByEvent = new Map();
  for (const { eventId, disposition, count } of lines) {
    const balance = balances.get(eventId) ?? emptyBalance();
    addToBalance(balance, disposition, Number(count));
    balances.set(eventId, balance);
  }
  return balances;
}
