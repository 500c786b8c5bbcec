import { dateIn } from "#app/platform/clock.ts";

/**
 * The month of a moment as a date in the middle of it: the day that something was published or received is not told,
 * and no time zone of a page moves it into another month.
 * @returns such as "2026-11-15"
 */
export function publicMonth(timeZone: string, at: Date): string {
  return `${dateIn(timeZone, at).slice(0, 7)}-15`;
}
