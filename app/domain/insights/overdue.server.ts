import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { after, dateColumn, dateIn, days } from "#app/platform/clock.ts";
import { IS_COUNTED } from "../ledger/counted-items.ts";
import { within } from "../triage/period-conditions.ts";
import type { Period } from "../triage/queue-period.ts";

/** How late: up to a week, up to four weeks, or longer. */
export const LATE_BANDS = ["week", "month", "longer"] as const;

export type LateBand = (typeof LATE_BANDS)[number];

export type LateLine = {
  /** null: not at an event. */
  event: { id: string; name: string } | null;
  /** For what was promised by a date of the event: that date, instead of so many days. */
  answerBy: Date | null;
  counts: Record<LateBand, number>;
};

export type Overdue = {
  /** Items that nobody has read or decided about in time. */
  unread: LateLine[];
  /** Items that are linked to an action and have no answer in time. */
  unanswered: LateLine[];
  /** When each band's items came in, for what is promised in days. */
  periods: Record<"unread" | "unanswered", Record<LateBand, Period>>;
};

type AskedOf = {
  now: Date;
  timeZone: string;
  promises: { readWithinDays: number; answerWithinDays: number };
};

/**
 * What is later than promised, by event, the event with the most first. The promise is the settings' number of days, or
 * for the answer the date that the event names, whose last day counts whole. Practice events are left out.
 */
export async function overdue({ now, timeZone, promises }: AskedOf): Promise<Overdue> {
  const periods = {
    unread: bandPeriods(after(now, -days(promises.readWithinDays))),
    unanswered: bandPeriods(after(now, -days(promises.answerWithinDays))),
  };
  const [unread, unanswered] = await Promise.all([
    linesOf(Prisma.sql`'waiting'`, bandBy(Prisma.sql`item."receivedAt"`, periods.unread)),
    lateAnswers({ now, timeZone, promises }),
  ]);
  return {
    unread: unread.map((line) => ({ ...line, answerBy: null })),
    unanswered,
    periods,
  };
}

/** Only what is linked to an action and has no answer in time, as in `overdue`. */
export function lateAnswers({ now, timeZone, promises }: AskedOf): Promise<LateLine[]> {
  const periods = bandPeriods(after(now, -days(promises.answerWithinDays)));
  const today = dateColumn(dateIn(timeZone, now));
  return linesOf(
    Prisma.sql`'linked'`,
    Prisma.sql`CASE WHEN event."answerBy" IS NULL THEN ${bandBy(Prisma.sql`item."receivedAt"`, periods)}
      WHEN event."answerBy" >= ${today}::date THEN NULL
      WHEN event."answerBy" >= ${after(today, -days(7))}::date THEN 'week'
      WHEN event."answerBy" >= ${after(today, -days(28))}::date THEN 'month' ELSE 'longer' END`,
  );
}

function bandPeriods(due: Date): Record<LateBand, Period> {
  const [week, month] = [after(due, -days(7)), after(due, -days(28))];
  return { week: { from: week, to: due }, month: { from: month, to: week }, longer: { to: month } };
}

function bandBy(moment: Prisma.Sql, periods: Record<LateBand, Period>): Prisma.Sql {
  const cases = LATE_BANDS.map((band) => Prisma.sql`WHEN ${within(moment, periods[band])} THEN ${band}`);
  return Prisma.sql`CASE ${Prisma.join(cases, " ")} END`;
}

type Row = {
  eventId: string | null;
  name: string | null;
  answerBy: Date | null;
  band: LateBand;
  count: bigint;
};

async function linesOf(disposition: Prisma.Sql, band: Prisma.Sql): Promise<LateLine[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT late."eventId", late."name", late."answerBy", late."band", count(*) AS "count" FROM (
      SELECT item."eventId", event."name", event."answerBy", ${band} AS "band"
      FROM "FeedbackItem" item LEFT JOIN "CommunityEvent" event ON event."id" = item."eventId"
      WHERE item."disposition" = ${disposition}::"Disposition" AND ${IS_COUNTED}
    ) late WHERE late."band" IS NOT NULL GROUP BY 1, 2, 3, 4`;
  const lines = new Map<string | null, LateLine>();
  for (const { eventId, name, answerBy, band: late, count } of rows) {
    const event = eventId === null ? null : { id: eventId, name: name ?? "" };
    const line = lines.get(eventId) ?? { event, answerBy, counts: { week: 0, month: 0, longer: 0 } };
    line.counts[late] += Number(count);
    lines.set(eventId, line);
  }
  return [...lines.values()].sort((one, other) => lateItems(other) - lateItems(one));
}

/** How many items of a line are late. */
export function lateItems({ counts }: LateLine): number {
  return LATE_BANDS.reduce((sum, band) => sum + counts[band], 0);
}
