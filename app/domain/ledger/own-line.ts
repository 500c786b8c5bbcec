import type { Balance } from "./dispositions.ts";

/** From how many items on an event, or the items without one, may have a line of its own in public. */
const OWN_LINE_FROM = 10;

export function isEnoughForOwnLine(balance: Balance | undefined): balance is Balance {
  return balance !== undefined && balance.received >= OWN_LINE_FROM;
}
