import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { COUNTED, IS_COUNTED } from "../ledger/counted-items.ts";
import { moveOf, within } from "../triage/period-conditions.ts";

export type PeriodNumbers = {
  received: number;
  /** By a decision of the team: what the person withdrew unread is not read. */
  read: number;
  linked: number;
  answered: number;
  setAside: number;
  passedOn: number;
  withheld: number;
  withdrawn: number;
  /** Responses. */
  published: number;
};

type Counted = Record<Exclude<keyof PeriodNumbers, "received" | "published">, bigint>;

/**
 * What happened from one moment until before another: items, each once however often it moved; without abuse and without
 * practice events. The queue's filter by period shows the same items.
 */
export async function periodNumbers({ from, to }: { from: Date; to: Date }): Promise<PeriodNumbers> {
  const at = within(Prisma.sql`e."at"`, { from, to });
  const [counted] = await db().$queryRaw<Counted[]>`
    SELECT ${countOf(moveOf("read"), "read")}, ${countOf(moveOf("linked"), "linked")},
      ${countOf(moveOf("answered"), "answered")}, ${countTo("setAside")}, ${countTo("passedOn")},
      ${countTo("withheld")}, ${countTo("withdrawn")}
    FROM "LedgerEntry" e JOIN "FeedbackItem" item ON item."id" = e."subjectId"
    WHERE e."kind" = 'item.moved' AND ${at} AND ${IS_COUNTED}`;
  const during = { gte: from, lt: to };
  const received = await db().feedbackItem.count({
    where: { ...COUNTED, receivedAt: during },
  });
  const published = await db().publishedResponse.count({ where: { publishedAt: during, isPractice: false } });
  const moved = Object.entries(counted ?? {}).map(([name, count]) => [name, Number(count)]);
  return { received, ...(Object.fromEntries(moved) as Record<keyof Counted, number>), published };
}

function countOf(move: Prisma.Sql, name: string): Prisma.Sql {
  return Prisma.sql`count(DISTINCT item."id") FILTER (WHERE ${move}) AS ${Prisma.raw(`"${name}"`)}`;
}

function countTo(disposition: "setAside" | "passedOn" | "withheld" | "withdrawn"): Prisma.Sql {
  return countOf(Prisma.sql`e."to" = ${disposition}::"Disposition"`, disposition);
}
