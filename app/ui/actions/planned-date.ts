import type { Texts } from "#app/platform/texts.ts";

/** A date of the plan: "2017", "2017-05" or "2017-05-13", as its precision says; null when there is none. */
export type WrittenDate = {
  date: string | null;
  precision: "day" | "month" | "year" | "pending" | "unknown";
};

/** A calendar day as an hour of it that is on the same day in nearly every time zone. */
const HOUR = "T11:00:00Z";

/** A planned date as precisely as it was written and no more: "13 May 2017", "May 2017", "2017", "Not set yet". */
export function plannedDate(texts: Texts, { date, precision }: WrittenDate): string {
  if (date === null) return texts.t(precision === "pending" ? "action.date.pending" : "action.date.none");
  if (precision === "day") return texts.date(date + HOUR);
  if (precision === "month") return texts.month(`${date}-15${HOUR}`);
  return date;
}

/** From when to when, in one line; null when neither is known. */
export function plannedTime(texts: Texts, { start, close }: { start: WrittenDate; close: WrittenDate }) {
  const [from, to] = [start, close].map((one) => (one.date === null ? null : plannedDate(texts, one)));
  if (from && to) return texts.t("action.dates", { start: from, close: to });
  if (from) return texts.t("action.dates.from", { start: from });
  return to ? texts.t("action.dates.until", { close: to }) : null;
}

/** The day in a date column, which holds midnight UTC. */
export function calendarDay(texts: Texts, column: Date): string {
  return texts.date(column.toISOString().slice(0, 10) + HOUR);
}
