import { snapshot, type Tx } from "#app/db/transaction.server.ts";
import { lastMidnight } from "#app/platform/clock.ts";
import { type BalanceByEvent, balancesFromEntries, balancesFromTables } from "../ledger/balances.server.ts";
import { COUNTED_AS_ABUSE } from "../ledger/counted-items.ts";
import { type Balance, sumBalances } from "../ledger/dispositions.ts";
import { isEnoughForOwnLine } from "../ledger/own-line.ts";
import { countUnaccounted } from "./unaccounted.ts";

/** A line by event; "otherEvents" sums what has no line of its own, "noEvent" are the items without an event. */
export type LedgerLine = Balance &
  (
    | { line: "event"; slug: string; name: string }
    | { line: "otherEvents" | "noEvent"; slug: null; name: null }
  );

export type PublicLedger = {
  /** The moment of the total. */
  asOf: Date;
  total: Balance & { unaccounted: number };
  /** What two people judged abuse: it is in no other number here. */
  abuse: number;
  /** The last midnight of the operator's time zone, of which the lines by event are. */
  eventsAsOf: Date;
  events: LedgerLine[];
  /** The sum of the lines. */
  eventsTotal: Balance;
};

/**
 * The ledger for everyone (MISSION.md, the ledger balances). The total is of now, from the tables, with what the
 * entries do not account for. The lines by event are of the last midnight, from the entries: an event has its own once
 * it was over by then, had 10 items and is listed; the others are one line (TRUST.md, small counts).
 * @param timeZone IANA name, of the operator
 */
export function publicLedger({ now, timeZone }: { now: Date; timeZone: string }): Promise<PublicLedger> {
  const midnight = lastMidnight(timeZone, now);
  return snapshot(async (tx) => {
    const tables = await balancesFromTables({ tx });
    const unaccounted = countUnaccounted(await balancesFromEntries({ tx }), tables);
    const events = await linesByEvent(tx, midnight);
    const abuse = await tx.feedbackItem.count({ where: COUNTED_AS_ABUSE });
    return {
      asOf: now,
      total: { ...sumBalances([...tables.values()]), unaccounted },
      abuse,
      eventsAsOf: midnight,
      events,
      eventsTotal: sumBalances(events),
    };
  });
}

/** The lines by event of one midnight of the operator's time zone, from the entries before it. */
export async function linesByEvent(tx: Tx, midnight: Date): Promise<LedgerLine[]> {
  const balances = await balancesFromEntries({ before: midnight, tx });
  const named = await tx.communityEvent.findMany({
    where: { endsAt: { lte: midnight }, listing: { not: "hidden" }, mergedIntoId: null },
    orderBy: [{ startsAt: "desc" }, { id: "asc" }],
    select: { id: true, slug: true, name: true },
  });
  const lines: LedgerLine[] = [];
  for (const { id, slug, name } of named) {
    const balance = take(balances, id);
    if (balance) lines.push({ line: "event", slug, name, ...balance });
  }
  const noEvent = take(balances, null);
  const others = sumBalances([...balances.values()]);
  if (others.received > 0) lines.push({ line: "otherEvents", slug: null, name: null, ...others });
  if (noEvent) lines.push({ line: "noEvent", slug: null, name: null, ...noEvent });
  return lines;
}

function take(balances: BalanceByEvent, eventId: string | null): Balance | undefined {
  const balance = balances.get(eventId);
  if (!isEnoughForOwnLine(balance)) return undefined;
  balances.delete(eventId);
  return balance;
}
