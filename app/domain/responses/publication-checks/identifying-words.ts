import characteristics from "./words/characteristics.json" with { type: "json" };
import dates from "./words/dates.json" with { type: "json" };

/** Phrases in the small language of screening/phrase-pattern.ts. */
export type IdentifyingWords = { dates: string[]; characteristics: string[] };

const OWN_DATES: Record<string, string[]> = dates;
const CHARACTERISTICS: Record<string, string[]> = characteristics;
const FALLBACK = "en";

/**
 * The words of a language that tell a date or a protected characteristic, and those of English, whose words stand in
 * texts of every language here. They are data: another language is another line in words/characteristics.json; its
 * months and weekdays are known.
 */
export function identifyingWords(language: string): IdentifyingWords[] {
  const short = language.split("-")[0] ?? FALLBACK;
  return [...new Set([short, FALLBACK])].map((code) => ({
    dates: OWN_DATES[code] ?? monthsAndWeekdays(code),
    characteristics: CHARACTERISTICS[code] ?? [],
  }));
}

function monthsAndWeekdays(language: string): string[] {
  const names = (options: Intl.DateTimeFormatOptions, count: number) =>
    Array.from({ length: count }, (_, at) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" })
        // In a date the month has the ending that it has in a sentence; alone it is as in a calendar.
        .formatToParts(Date.UTC(2026, options.month ? at : 0, options.month ? 1 : 1 + at))
        .filter(({ type }) => type === "month" || type === "weekday")
        .map(({ value }) => value.toLowerCase().replaceAll("-", " ")),
    ).flat();
  return [
    ...new Set([
      ...names({ month: "long" }, 12),
      ...names({ month: "long", day: "numeric" }, 12),
      ...names({ weekday: "long" }, 7),
    ]),
  ].filter((name) => !/\d/.test(name));
}
