import { snapshot, type Tx } from "#app/db/transaction.server.ts";
import { type BalanceByEvent, balancesFromEntries, balancesFromTables } from "../ledger/balances.server.ts";
import { COUNTED } from "../ledger/counted-items.ts";
import {
  addToBalance,
  type Balance,
  DISPOSITIONS,
  type Disposition,
  emptyBalance,
} from "../ledger/dispositions.ts";

export type LedgerDifference = {
  eventId: string | null;
  disposition: Disposition;
  entries: number;
  tables: number;
  stored: number;
};

export type LedgerCheck = {
  isBalanced: boolean;
  differences: LedgerDifference[];
  entries: BalanceByEvent;
  tables: BalanceByEvent;
};

/**
 * The balance both ways, event by event: from the entries alone, from the tables by the rule, and from the copy of the
 * disposition that the queue reads. All three see the database at one moment.
 * @returns every place where they disagree; none when the ledger balances
 */
export async function ledgerCheck({ tx }: { tx?: Tx } = {}): Promise<LedgerCheck> {
  return tx ? check(tx) : snapshot(check);
}

async function check(tx: Tx): Promise<LedgerCheck> {
  const entries = await balancesFromEntries({ tx });
  const tables = await balancesFromTables({ tx });
  const stored = await storedBalances(tx);
  const eventIds = new Set([...entries.keys(), ...tables.keys(), ...stored.keys()]);
  const differences = [...eventIds].flatMap((eventId) =>
    DISPOSITIONS.map((disposition) => ({
      eventId,
      disposition,
      entries: entries.get(eventId)?.[disposition] ?? 0,
      tables: tables.get(eventId)?.[disposition] ?? 0,
      stored: stored.get(eventId)?.[disposition] ?? 0,
    })).filter((line) => line.entries !== line.tables || line.tables !== line.stored),
  );
  return { isBalanced: differences.length === 0, differences, entries, tables };
}

async function storedBalances(tx: Tx): Promise<BalanceByEvent> {
  const lines = await tx.feedbackItem.groupBy({
    by: ["eventId", "disposition"],
    where: COUNTED,
    _count: { _all: true },
  });
  const balances = new Map<string | null, Balance>();
  for (const { eventId, disposition, _count } of lines) {
    const balance = balances.get(eventId) ?? emptyBalance();
    addToBalance(balance, disposition, _count._all);
    balances.set(eventId, balance);
  }
  return balances;
}
