import type { BalanceByEvent } from "../ledger/balances.server.ts";
import { DISPOSITIONS, emptyBalance } from "../ledger/dispositions.ts";

/**
 * How many items the entries and the tables do not tell the same about: one that is only in one of them counts once,
 * and so does one that stands elsewhere in the other.
 */
export function countUnaccounted(entries: BalanceByEvent, tables: BalanceByEvent): number {
  return [...new Set([...entries.keys(), ...tables.keys()])].reduce((sum, eventId) => {
    const said = entries.get(eventId) ?? emptyBalance();
    const there = tables.get(eventId) ?? emptyBalance();
    const apart = DISPOSITIONS.reduce((total, name) => total + Math.abs(said[name] - there[name]), 0);
    return sum + Math.max(Math.abs(said.received - there.received), Math.ceil(apart / 2));
  }, 0);
}
