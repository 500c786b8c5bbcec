import { daysBetween } from "../promises/promise-state.ts";
import type { ActionStatus } from "../status.ts";

/** Silence is said a week before it begins. */
const DUE_WITHIN_DAYS = 7;

/** All days are calendar days of the operator's time zone, as "2026-11-28". */
type Facts = {
  status: ActionStatus;
  /** When its plan was opened here: no clock runs from before. */
  openedOn: string;
  /** The first day of the plan's own start, where one is known. */
  startsOn: string | null;
  /** When the last progress was posted. */
  lastUpdateOn: string | null;
  /** The last day of the pause, or of the one before. */
  pausedUntil: string | null;
  everyDays: number;
  today: string;
};

export type Silence = {
  /** "due": within a week an update is owed; "silent": none came in time. */
  kind: "none" | "paused" | "quiet" | "due" | "silent";
  /** Since when the clock counts, and the last day on which an update is in time. */
  since: string;
  dueBy: string;
  /** Days without an update. */
  days: number;
  /** The day on which a pause ends, or on which one ended that nobody has ended or written about since. */
  pauseEnd: string | null;
};

/**
 * Whether an action is silent. The clock runs from the last update, from the opening of the plan here, from the action's
 * start or from the end of a pause, whichever was last; what is done or stopped owes nothing.
 */
export function silenceOf(facts: Facts): Silence {
  const { status, today, everyDays, pausedUntil } = facts;
  const pauseIsOver = pausedUntil !== null && pausedUntil < today;
  const since = lastOf([
    facts.openedOn,
    facts.startsOn,
    facts.lastUpdateOn,
    pauseIsOver ? pausedUntil : null,
  ]);
  const dueBy = dayAfter(since, everyDays);
  const told = { since, dueBy, days: Math.max(0, daysBetween(since, today)) };
  if (status === "done" || status === "stopped") return { kind: "none", ...told, pauseEnd: null };
  if (status === "paused" && !pauseIsOver) return { kind: "paused", ...told, pauseEnd: pausedUntil };
  const left = daysBetween(today, dueBy);
  const kind = left < 0 ? "silent" : left <= DUE_WITHIN_DAYS ? "due" : "quiet";
  return { kind, ...told, pauseEnd: status === "paused" && since === pausedUntil ? pausedUntil : null };
}

/** The first day of a date as the plan has it: "2027", "2027-05" or "2027-05-13". */
export function firstDayOf(date: string | null): string | null {
  return date === null ? null : `${date}${"-01-01".slice(date.length - 4)}`.slice(0, 10);
}

function lastOf(days: (string | null)[]): string {
  return days.reduce<string>((last, day) => (day !== null && day > last ? day : last), "");
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
