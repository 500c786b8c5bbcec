import { after, dateIn, days } from "./clock.ts";

/** The time of day at `at` in a time zone, as "18:30". */
export function timeIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);
}

/**
 * The moment at which a clock in a time zone shows a date and time.
 * @param date "2026-11-23"; @param time "18:30". A time that a change of the clocks skips is taken as the one before it
 */
export function instantIn(timeZone: string, date: string, time: string): Date {
  const wanted = Date.parse(`${date}T${time}:00.000Z`);
  const shownAt = (at: number) =>
    Date.parse(`${dateIn(timeZone, new Date(at))}T${timeIn(timeZone, new Date(at))}:00.000Z`);
  const guess = wanted - (shownAt(wanted) - wanted);
  return new Date(guess - (shownAt(guess) - wanted));
}

/** The end of a day in a time zone: midnight, also when the clocks change. @param date "2026-11-23" */
export function startOfNextDay(timeZone: string, date: string): Date {
  const noon = instantIn(timeZone, date, "12:00");
  return instantIn(timeZone, dateIn(timeZone, after(noon, days(1))), "00:00");
}
