/** Where an item stands, in the order in which the rule is tried. */
export const DISPOSITIONS = [
  "withdrawn",
  "withheld",
  "passedOn",
  "setAside",
  "answered",
  "linked",
  "waiting",
] as const;

export type Disposition = (typeof DISPOSITIONS)[number];

/** How many items stand where; `received` is their sum. */
export type Balance = Record<Disposition, number> & { received: number };

export function emptyBalance(): Balance {
  return {
    received: 0,
    waiting: 0,
    linked: 0,
    answered: 0,
    setAside: 0,
    passedOn: 0,
    withheld: 0,
    withdrawn: 0,
  };
}

/** Adds `count` items that stand at `disposition`. */
export function addToBalance(balance: Balance, disposition: Disposition, count: number): void {
  balance[disposition] += count;
  balance.received += count;
}

export function sumBalances(balances: Balance[]): Balance {
  const sum = emptyBalance();
  for (const one of balances) for (const name of DISPOSITIONS) addToBalance(sum, name, one[name]);
  return sum;
}
