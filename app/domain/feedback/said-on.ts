const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = `(${MONTHS.join("|")})[a-z]*`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const DAY_FIRST = new RegExp(`\\b${DAY}[\\s-]+${MONTH}[\\s,-]+(\\d{4})\\b`, "i");
/** A time and its zone may stand between the day and the year. */
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+(?:.*\\s)?(\\d{4})\\b`, "i");

/**
 * The day in a cell of a spreadsheet: "2026-11-23", "23/11/2026", "23.11.26", "23 Nov 2026", "Mon Nov 23 10:00:00 2026"
 * milliseconds or seconds since 1970, or the days since 1900 by which a spreadsheet counts, when its cell is no date to it.
 * Days come before months, unless `isMonthFirst`.
 * @returns "2026-11-23", or null for what is no whole date: none is made up
 */
export function dayOf(cell: string, isMonthFirst = false): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(cell);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(cell);
  if (numbers) {
    const [, first, second, year = ""] = numbers;
    return isMonthFirst ? day(fullYear(year), first, second) : day(fullYear(year), second, first);
  }
  if (/^\d{13}$/.test(cell)) return new Date(Number(cell)).toISOString().slice(0, 10);
  if (/^\d{10}$/.test(cell)) return new Date(Number(cell) * 1000).toISOString().slice(0, 10);
  if (/^[2-7]\d{4}(\.\d+)?$/.test(cell))
    return new Date((Math.floor(Number(cell)) - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const dayFirst = DAY_FIRST.exec(cell);
  if (dayFirst) return day(dayFirst[3], month(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(cell);
  return monthFirst ? day(monthFirst[3], month(monthFirst[1]), monthFirst[2]) : null;
}

function fullYear(text: string): string {
  return text.length === 2 ? `20${text}` : text;
}

function month(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").toLowerCase()) + 1;
}

function day(...parts: (string | number | undefined)[]): string | null {
  const [y = 0, m = 0, d = 0] = parts.map(Number);
  const date = new Date(Date.UTC(y, m - 1, d));
  const isReal = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
