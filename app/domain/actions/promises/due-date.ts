export type DueDate = {
  /** The last day of it, as "2027-03-31". */
  dueOn: string;
  precision: "day" | "month" | "year";
};

type Typed = { year: string; month: string; day: string };

/** A date as exact as it was said: a day, a month or a year alone. @returns null for what is no date */
export function dueDateOf({ year, month, day }: Typed): DueDate | null {
  if (!/^\d{4}$/.test(year) || (day !== "" && month === "")) return null;
  if (month === "") return { dueOn: `${year}-12-31`, precision: "year" };
  if (!/^\d{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12) return null;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === "") return { dueOn: isoDay(year, month, String(last)), precision: "month" };
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > last) return null;
  return { dueOn: isoDay(year, month, day), precision: "day" };
}

function isoDay(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** As it was said: "2027-03-31", "2027-03" or "2027". */
export function asSaid({ dueOn, precision }: DueDate): string {
  return { day: dueOn, month: dueOn.slice(0, 7), year: dueOn.slice(0, 4) }[precision];
}
