import { db } from "#app/db/client.server.ts";
import { snapshot, type Tx } from "#app/db/transaction.server.ts";
import { balancesFromEntries } from "../ledger/balances.server.ts";
import { COUNTED_AS_ABUSE } from "../ledger/counted-items.ts";
import { sumBalances } from "../ledger/dispositions.ts";
import { type ChainEnd, ledgerChain } from "../ledger/ledger-chain.server.ts";
import { linesByEvent } from "./public-ledger.server.ts";
import type { SnapshotFigures } from "./snapshot-figures.ts";
import { endOfMonth, monthAfter, monthColumn, monthFromColumn, monthOf } from "./snapshot-month.ts";

/** So many links of the chain are kept with a snapshot at most. */
const MOST_MARKS = 200;

type Taken = { figures: SnapshotFigures; lastEntryId: bigint; ledgerHash: Buffer };

/**
 * Writes down how the ledger stood at the end of each month that is over and has no snapshot yet; what was missed while
 * the server was off is made up for, from the entries. There is none of a month before the first entry. While somebody
 * still writes an entry of the month it is left for the next time.
 * @param timeZone IANA name, of the operator
 * @returns the months that were taken
 */
export async function takeSnapshots({ now, timeZone }: { now: Date; timeZone: string }): Promise<string[]> {
  const taken: string[] = [];
  for (const month of await monthsToTake({ now, timeZone })) {
    const found = await snapshot((tx) => drawUp(tx, endOfMonth(timeZone, month)));
    if (!found) break;
    const data = {
      month: monthColumn(month),
      takenAt: now,
      ...found,
      ledgerHash: new Uint8Array(found.ledgerHash),
    };
    const { count } = await db().ledgerSnapshot.createMany({ data, skipDuplicates: true });
    if (count > 0) taken.push(month);
  }
  return taken;
}

async function monthsToTake({ now, timeZone }: { now: Date; timeZone: string }): Promise<string[]> {
  const { _min } = await db().ledgerEntry.aggregate({ _min: { at: true } });
  if (!_min.at) return [];
  const there = await db().ledgerSnapshot.findMany({ select: { month: true } });
  const have = new Set(there.map(({ month }) => monthFromColumn(month)));
  const months: string[] = [];
  const end = monthOf(timeZone, now);
  for (let month = monthOf(timeZone, _min.at); month < end; month = monthAfter(month))
    if (!have.has(month)) months.push(month);
  return months;
}

async function drawUp(tx: Tx, midnight: Date): Promise<Taken | null> {
  const end = await chainEnd(tx, midnight);
  if (!end) return null;
  const chain = await wholeChain(tx, end);
  const balances = await balancesFromEntries({ before: midnight, tx });
  const figures: SnapshotFigures = {
    asOf: midnight.toISOString(),
    total: sumBalances([...balances.values()]),
    abuse: await tx.feedbackItem.count({ where: { ...COUNTED_AS_ABUSE, judgedAbuseAt: { lt: midnight } } }),
    events: await linesByEvent(tx, midnight),
    chain: { horizon: String(end.horizon), entries: chain.entries, marks: chain.marks },
  };
  return { figures, lastEntryId: end.lastEntryId, ledgerHash: chain.hash };
}

/** null while an entry of the month is of a transaction that may not have ended when others were (pg_snapshot_xmin). */
async function chainEnd(tx: Tx, midnight: Date): Promise<ChainEnd | null> {
  const [found] = await tx.$queryRaw<{ horizon: bigint; last: bigint | null; open: bigint }[]>`
    SELECT h."horizon", max(e."id") FILTER (WHERE e."txid" < h."horizon") AS "last",
      count(*) FILTER (WHERE e."txid" >= h."horizon") AS "open"
    FROM (SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS "horizon") h
      LEFT JOIN "LedgerEntry" e ON e."at" < ${midnight}
    GROUP BY h."horizon"`;
  if (!found || found.last === null || found.open > 0n) return null;
  return { lastEntryId: found.last, horizon: found.horizon };
}

async function wholeChain(tx: Tx, end: ChainEnd) {
  const links: [string, string][] = [];
  let hash = Buffer.alloc(32);
  for await (const link of ledgerChain({ tx, ...end })) {
    hash = Buffer.from(link.hash);
    links.push([String(link.id), hash.toString("hex")]);
  }
  const step = Math.ceil(links.length / MOST_MARKS) || 1;
  return { hash, entries: links.length, marks: links.filter((_, place) => (place + 1) % step === 0) };
}
