import { after, days } from "#app/platform/clock.ts";
import { intlLocale } from "#app/platform/intl-locale.ts";

const A_SUNDAY = new Date("2023-12-31T12:00:00Z");

/** The name of a day of the week. @param day "1" is Monday */
export function weekdayName(language: string, day: string): string {
  const style = { weekday: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(intlLocale(language), style).format(after(A_SUNDAY, days(Number(day))));
}
