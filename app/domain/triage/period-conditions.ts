import { Prisma } from "#app/db/generated/client.ts";
import { type Happening, type Period, readPeriod } from "./queue-period.ts";

/** A condition of SQL about `item`, a row of "FeedbackItem". */
export function periodConditions(text: string): Prisma.Sql[] {
  const period = readPeriod(text);
  if (!period) return [];
  const { happening } = period;
  if (happening === "received") return [within(Prisma.sql`item."receivedAt"`, period)];
  return [
    Prisma.sql`EXISTS (
      SELECT FROM "LedgerEntry" e WHERE e."subjectId" = item."id" AND e."kind" = 'item.moved'
        AND ${moveOf(happening)} AND ${within(Prisma.sql`e."at"`, period)})`,
  ];
}

/** Which moves of the ledger (`e`) mean that an item was read, linked or answered. */
export function moveOf(happening: Exclude<Happening, "received">): Prisma.Sql {
  if (happening === "read") return Prisma.sql`(e."from" = 'waiting' AND e."to" <> 'withdrawn')`;
  return Prisma.sql`e."to" = ${happening}::"Disposition"`;
}

export function within(moment: Prisma.Sql, { from, to }: Period): Prisma.Sql {
  const ends = [
    ...(from ? [Prisma.sql`${moment} >= ${from}`] : []),
    ...(to ? [Prisma.sql`${moment} < ${to}`] : []),
  ];
  return ends.length > 0 ? Prisma.join(ends, " AND ") : Prisma.sql`TRUE`;
}
