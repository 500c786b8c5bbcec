import { dateIn } from "#app/platform/clock.ts";
import { instantIn } from "#app/platform/local-time.ts";

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** The month ("2026-10") that it is at a moment in a time zone. */
export function monthOf(timeZone: string, at: Date): string {
  return dateIn(timeZone, at).slice(0, 7);
}

/** "2026-12" comes after "2026-11", and then "2027-01". */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

/** The midnight with which a month ends in a time zone. */
export function endOfMonth(timeZone: string, month: string): Date {
  return instantIn(timeZone, `${monthAfter(month)}-01`, "00:00");
}

/** A date column holds a month as its first day. */
export function monthColumn(month: string): Date {
  return new Date(`${month}-01T00:00:00.000Z`);
}

export function monthFromColumn(date: Date): string {
  return date.toISOString().slice(0, 7);
}
