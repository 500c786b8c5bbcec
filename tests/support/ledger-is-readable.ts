import { setTimeout as wait } from "node:timers/promises";
import { db } from "#app/db/client.server.ts";

/**
 * Until no transaction runs that is older than the ledger's newest entry. A cluster has one count of transactions, so
 * those of tests beside this one hold its readers up too.
 */
export async function ledgerIsReadable(): Promise<void> {
  while (!(await isReadable())) await wait(20);
}

async function isReadable(): Promise<boolean> {
  const [row] = await db().$queryRaw<{ past: boolean }[]>`
    SELECT coalesce(max("txid") < pg_snapshot_xmin(pg_current_snapshot())::text::bigint, true) AS "past"
    FROM "LedgerEntry"`;
  return row?.past ?? false;
}
