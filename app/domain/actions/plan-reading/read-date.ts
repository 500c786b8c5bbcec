import type { PlanWording } from "./plan-wording.ts";
import type { PlannedDate } from "./planned-action.ts";

const SEPARATOR = "[\\s./-]+";

const monthsByLanguages = new Map<string, Map<string, number>>();

function monthNames(languages: readonly string[]): Map<string, number> {
  const cached = monthsByLanguages.get(languages.join());
  if (cached) return cached;
  const names = new Map<string, number>();
  for (const language of languages)
    for (const form of ["long", "short"] as const)
      for (let month = 0; month < 12; month += 1)
        for (const options of [{ month: form }, { month: form, day: "numeric" as const }]) {
          const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).formatToParts(
            Date.UTC(2001, month, 1),
          );
          const name = parts
            .find((part) => part.type === "month")
            ?.value.toLowerCase()
            .replace(/\.$/, "");
          if (name) names.set(name, month + 1);
        }
  if (languages.some((language) => language.startsWith("en"))) names.set("sept", 9);
  monthsByLanguages.set(languages.join(), names);
  return names;
}

const two = (value: number) => String(value).padStart(2, "0");
const fullYear = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text));

function asDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${year}-${two(month)}-${two(day)}` : null;
}

function asMonth(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}-${two(month)}` : null;
}

function numericDate(text: string, order: PlanWording["dateOrder"]): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return asDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const full = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
  if (full) {
    const [day, month] = order === "dmy" ? [full[1], full[2]] : [full[2], full[1]];
    return asDay(fullYear(full[3] ?? ""), Number(month), Number(day));
  }
  const yearFirst = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  // 2017/18 is a year of accounts, not a month: asMonth refuses it; 2017/12 could be either, so only "-" is a month.
  if (yearFirst && text.includes("-")) return asMonth(Number(yearFirst[1]), Number(yearFirst[2]));
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthFirst) return asMonth(Number(monthFirst[2]), Number(monthFirst[1]));
  return /^(?:19|20)\d\d$/.test(text) ? text : null;
}

function namedDate(text: string, languages: readonly string[]): string | null {
  const names = monthNames(languages);
  const month = (name: string | undefined) => names.get((name ?? "").toLowerCase());
  const dayFirst = new RegExp(
    `^(\\d{1,2})(?:st|nd|rd|th|\\.)?${SEPARATOR}(\\p{L}+)\\.?,?${SEPARATOR}(\\d{4}|\\d{2})$`,
    "iu",
  );
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;
  // "May 17" may be a day of May as well as a year: two digits are a year only after a mark such as "May-17".
  const noDay = /^(\p{L}+)(?:\.?[\s,./'\u2019-]*(\d{4})|\s?[-/.'\u2019]\s?(\d{2}))$/u;
  const a = dayFirst.exec(text);
  const monthA = month(a?.[2]);
  if (a && monthA) return asDay(fullYear(a[3] ?? ""), monthA, Number(a[1]));
  const b = monthFirst.exec(text);
  const monthB = month(b?.[1]);
  if (b && monthB) return asDay(Number(b[3]), monthB, Number(b[2]));
  const c = noDay.exec(text);
  const monthC = month(c?.[1]);
  return c && monthC ? asMonth(fullYear(c[2] ?? c[3] ?? ""), monthC) : null;
}

/**
 * A date cell to what can be known of it. "May-17" is May 2017 with no day; words such as "Pending" are kept as such;
 * all else that is not a whole date keeps its text with precision "unknown". Two-digit years are of this century.
 */
export function readDate(cell: string, wording: PlanWording): PlannedDate {
  const text = cell.replace(/\s+/g, " ").trim();
  const plain = text.toLowerCase().replace(/[.\s]+$/, "");
  if (wording.pending.includes(plain)) return { text, precision: "pending" };
  const compact = text.replace(/[\u2010-\u2015]/g, "-").replace(/\s*([-/])\s*/g, "$1");
  const date = numericDate(compact, wording.dateOrder) ?? namedDate(compact, wording.languages);
  if (!date) return { text, precision: "unknown" };
  const precision = date.length === 10 ? "day" : date.length === 7 ? "month" : "year";
  return { text, date, precision };
}
