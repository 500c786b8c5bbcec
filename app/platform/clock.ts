/** The one place that reads the clock; everything below it is given `now`. */
export function now(): Date {
  return new Date();
}

export const seconds = (n: number) => n * 1000;
export const minutes = (n: number) => n * seconds(60);
export const hours = (n: number) => n * minutes(60);
export const days = (n: number) => n * hours(24);

export function after(at: Date, milliseconds: number): Date {
  return new Date(at.getTime() + milliseconds);
}

/** The date (no time) that it is at `at` in a time zone, as "2026-11-23". */
export function dateIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(at);
}

/** The last midnight at or before `at` in a time zone. */
export function lastMidnight(timeZone: string, at: Date): Date {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value ?? 0);
  const since =
    hours(part("hour")) + minutes(part("minute")) + seconds(part("second")) + at.getMilliseconds();
  return new Date(at.getTime() - since);
}

/** A date column holds midnight UTC of the day that is meant. */
export function dateColumn(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00.000Z`);
}
