import { asSaid, type DueDate } from "../promises/due-date.ts";

/** From when to when, as exact as it was said. */
export type Period = {
  /** The first day, as "2027-03-01". */
  startsOn: string;
  /** The last day. */
  endsOn: string;
  precision: DueDate["precision"];
};

/**
 * @param start a day, a month or a year; @param end the same, or null for something that takes place on that alone
 * @returns null when it ends before it starts, or when the two are not equally exact
 */
export function periodOf(start: DueDate, end: DueDate | null): Period | null {
  if (end && end.precision !== start.precision) return null;
  const startsOn = firstDayOf(start);
  const endsOn = (end ?? start).dueOn;
  return startsOn <= endsOn ? { startsOn, endsOn, precision: start.precision } : null;
}

function firstDayOf({ dueOn, precision }: DueDate): string {
  if (precision === "day") return dueOn;
  return precision === "month" ? `${dueOn.slice(0, 7)}-01` : `${dueOn.slice(0, 4)}-01-01`;
}

/** Its two ends as they were said; the second is null when both are the same. */
export function saidPeriod({ startsOn, endsOn, precision }: Period): { start: string; end: string | null } {
  const [start, end] = [startsOn, endsOn].map((dueOn) => asSaid({ dueOn, precision }));
  return { start: start ?? "", end: end && end !== start ? end : null };
}
