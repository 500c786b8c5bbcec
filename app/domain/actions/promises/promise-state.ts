/** Where a promise stands, what needs looking at first. The clock decides, unless somebody said what came of it. */
export const PROMISE_STATES = ["late", "dueSoon", "onTime", "kept", "broken", "replaced"] as const;

export type PromiseState = (typeof PROMISE_STATES)[number];

export const PROMISE_ENDS = ["kept", "broken", "replaced"] as const;

export type PromiseEnd = (typeof PROMISE_ENDS)[number];

const DUE_SOON_DAYS = 30;

/** Days are calendar days of the operator's time zone, as "2026-11-28". */
type Promised = {
  /** The last day of the date that is in force. */
  dueOn: string;
  /** What was said to have come of it, and when. */
  outcome: { kind: PromiseEnd; happenedOn: string } | null;
  today: string;
  brokenAfterDays: number;
};

export type PromiseStanding = {
  state: PromiseState;
  /** Of an open promise the days left, or over; of a kept one the days after its date. Never below nought. */
  days: number;
  /** It is broken because nobody said what came of it for too long. */
  isByClock: boolean;
};

/** @returns the state on `today`; the last day of the date still is in time */
export function promiseStanding({ dueOn, outcome, today, brokenAfterDays }: Promised): PromiseStanding {
  if (outcome) {
    const after = outcome.kind === "kept" ? Math.max(0, daysBetween(dueOn, outcome.happenedOn)) : 0;
    return { state: outcome.kind, days: after, isByClock: false };
  }
  const over = daysBetween(dueOn, today);
  if (over > brokenAfterDays) return { state: "broken", days: over, isByClock: true };
  if (over > 0) return { state: "late", days: over, isByClock: false };
  return { state: -over <= DUE_SOON_DAYS ? "dueSoon" : "onTime", days: Math.abs(over), isByClock: false };
}

type DateChange = { number: number; dueOn: string };

/** A later date than the one before it is a slip; the first date is none. */
export function isSlip(date: DateChange, before: DateChange | undefined): boolean {
  return before !== undefined && date.dueOn > before.dueOn;
}

/** Calendar days from one day to another; below nought when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
