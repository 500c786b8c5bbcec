import { after, dateColumn, dateIn, days } from "#app/platform/clock.ts";
import { instantIn } from "#app/platform/local-time.ts";
import { type PeriodNumbers, periodNumbers } from "./period-numbers.server.ts";

export type LastWeek = { period: { from: Date; to: Date }; numbers: PeriodNumbers; before: PeriodNumbers };

/** The last whole week, Monday to Sunday in the operator's time zone, and the week before it. */
export async function lastWeek({ now, timeZone }: { now: Date; timeZone: string }): Promise<LastWeek> {
  const [start, middle, end] = weekStarts({ now, timeZone });
  const [numbers, before] = await Promise.all([
    periodNumbers({ from: middle, to: end }),
    periodNumbers({ from: start, to: middle }),
  ]);
  return { period: { from: middle, to: end }, numbers, before };
}

/** The midnights with which this week, the last one and the one before it began, oldest first. */
export function weekStarts({ now, timeZone }: { now: Date; timeZone: string }): [Date, Date, Date] {
  const today = dateColumn(dateIn(timeZone, now));
  const sinceMonday = (today.getUTCDay() + 6) % 7;
  const monday = (weeksAgo: number) => {
    const day = after(today, -days(sinceMonday + 7 * weeksAgo));
    return instantIn(timeZone, day.toISOString().slice(0, 10), "00:00");
  };
  return [monday(2), monday(1), monday(0)];
}
