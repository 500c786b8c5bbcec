import { Prisma } from "#app/db/generated/client.ts";
import { snapshot, type Tx } from "#app/db/transaction.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { INFLUENCES_OF_CHANGE } from "../actions/influence.ts";
import { PROMISE_STATES, type PromiseState } from "../actions/promises/promise-state.ts";
import { shownPromises } from "../actions/promises/shown-promises.server.ts";
import { balancesFromEntries, balancesFromTables } from "../ledger/balances.server.ts";
import { COUNTED, IS_COUNTED } from "../ledger/counted-items.ts";
import { sumBalances } from "../ledger/dispositions.ts";
import { OUTCOME_IN_PUBLIC } from "../responses/in-public.ts";
import { type Opinions, opinionsOf, shareOf } from "../responses/opinions.ts";
import { isTold } from "../responses/people-count.ts";
import { COUNTED_ITEM } from "../responses/public-answer.server.ts";
import {
  REPORTING_ANSWERS,
  type ReportingAnswer,
  VERDICT_ANSWERS,
  type VerdictAnswer,
} from "../responses/verdict.ts";
import { countUnaccounted } from "./unaccounted.ts";

export type PublicNumbers = {
  /** Items; of these, those that the entries do not account for. */
  received: number;
  unaccounted: number;
  /** The middle one of the last 12 months; null for fewer than 5 items. */
  daysToAnswer: { median: number; items: number } | null;
  /**
   * Of everything that was said but thanks, what shaped an action and is answered: a change is coming, was made, or was
   * made and the action, which is public, shows a link or a file of what came of it. What was linked as planned before
   * or of no effect is no change.
   */
  changes: { concerns: number; planned: Share; made: Share; evidenced: Share };
  /** Events that are over and at which something was said, and those of them whose outcome was told there. */
  events: { over: number; toldBack: number };
  /** Of the promises in public, by where they stand today. */
  promises: Record<PromiseState, number>;
  verdicts: Opinions<VerdictAnswer>;
  reporting: Opinions<ReportingAnswer>;
};

/** Items, and how many in 100 of all that are counted; never a share of fewer than 10. */
type Share = { items: number; percent: number | null };

const ONE_YEAR = days(365);

/**
 * The numbers that say whether this works, for everyone: each is of all real items, without what was withdrawn, withheld or
 * judged abuse. Days run from when staff linked, never from when somebody spoke (TRUST.md, small counts).
 */
export function publicNumbers({ now }: { now: Date }): Promise<PublicNumbers> {
  return snapshot(async (tx) => {
    const tables = await balancesFromTables({ tx });
    return {
      received: sumBalances([...tables.values()]).received,
      unaccounted: countUnaccounted(await balancesFromEntries({ tx }), tables),
      daysToAnswer: await daysToAnswer(tx, now),
      changes: await changes(tx),
      events: await events(tx, now),
      promises: await promises(tx, now),
      verdicts: await verdicts(tx),
      reporting: await reporting(tx),
    };
  });
}

/** From the first link of an item until the first thing that a person of the team published or wrote to answer it. */
async function daysToAnswer(tx: Tx, now: Date): Promise<PublicNumbers["daysToAnswer"]> {
  const since = after(now, -ONE_YEAR);
  const [row] = await tx.$queryRaw<{ median: number | null; items: number }[]>`
    SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY took."days") AS "median", count(*)::int AS "items"
    FROM (
      SELECT floor(extract(epoch FROM min(answer."at") - linked."at") / 86400)::int AS "days"
      FROM "FeedbackItem" item
      JOIN LATERAL (
        SELECT min(entry."at") AS "at" FROM "LedgerEntry" entry
        WHERE entry."subjectId" = item."id" AND entry."kind" = 'item.linked') linked ON linked."at" IS NOT NULL
      JOIN "LedgerEntry" answer ON answer."subjectId" = item."id" AND answer."at" >= linked."at"
        AND (answer."kind" = 'item.messaged' OR (answer."kind" = 'item.moved' AND answer."to" = 'answered'))
      WHERE ${IS_COUNTED} AND item."disposition" IN ('linked', 'answered')
      GROUP BY item."id", linked."at" HAVING min(answer."at") >= ${since}
    ) took`;
  if (!row || row.median === null || !isTold(row.items)) return null;
  return { median: row.median, items: row.items };
}

async function changes(tx: Tx): Promise<PublicNumbers["changes"]> {
  const [row] = await tx.$queryRaw<Record<keyof PublicNumbers["changes"], number>[]>`
    SELECT count(*)::int AS "concerns",
      (count(*) FILTER (WHERE NOT standing."made" AND standing."planned"))::int AS "planned",
      (count(*) FILTER (WHERE standing."made"))::int AS "made",
      (count(*) FILTER (WHERE standing."evidenced"))::int AS "evidenced"
    FROM "FeedbackItem" item
    JOIN LATERAL (
      SELECT coalesce(bool_or(shown."outcome" = 'did'), false) AS "made",
        coalesce(bool_or(shown."outcome" IN ('doing', 'will')), false) AS "planned",
        coalesce(bool_or(shown."outcome" = 'did' AND ${HAS_EVIDENCE}), false) AS "evidenced"
      FROM "ItemLink" link
      CROSS JOIN LATERAL actions_behind_link(link."id") AS behind("id")
      JOIN "ResponseAction" about ON about."actionId" = behind."id"
      JOIN "ResponseItem" answer ON answer."responseId" = about."responseId" AND answer."itemId" = link."itemId"
      JOIN "PublishedResponse" response ON response."id" = about."responseId" AND response."status" = 'published'
      JOIN ${OUTCOME_IN_PUBLIC} shown ON true
      WHERE link."itemId" = item."id" AND link."endedAt" IS NULL
        AND link."influence" = ANY(${[...INFLUENCES_OF_CHANGE]}::"Influence"[])
    ) standing ON true
    WHERE ${IS_COUNTED} AND item."disposition" NOT IN ('withdrawn', 'withheld') AND item."kind" IS DISTINCT FROM 'thanks'`;
  const { concerns = 0, planned = 0, made = 0, evidenced = 0 } = row ?? {};
  const share = (items: number): Share => ({ items, percent: shareOf(items, concerns) });
  return { concerns, planned: share(planned), made: share(made), evidenced: share(evidenced) };
}

/** An action that `link` stands for is public and shows what came of it. */
const HAS_EVIDENCE = Prisma.sql`EXISTS (
  SELECT 1 FROM actions_behind_link(link."id") AS shaped("id")
  JOIN "OutputEvidence" evidence ON evidence."actionId" = shaped."id" AND evidence."removedAt" IS NULL
  JOIN "ActionPublication" shown ON shown."actionId" = shaped."id" AND shown."endedAt" IS NULL)`;

/** Real events, with those that were one counted once. */
async function events(tx: Tx, now: Date): Promise<PublicNumbers["events"]> {
  const over = {
    ...{ isPractice: false, cancelledAt: null, mergedIntoId: null, endsAt: { lt: now } },
    items: { some: ITEM },
  };
  return {
    over: await tx.communityEvent.count({ where: over }),
    toldBack: await tx.communityEvent.count({ where: { ...over, toldBackOn: { not: null } } }),
  };
}

async function promises(tx: Tx, now: Date): Promise<PublicNumbers["promises"]> {
  const shown = await shownPromises({ where: {}, now, tx });
  const count = (state: PromiseState) => shown.filter(({ promise }) => promise.state === state).length;
  return Object.fromEntries(
    PROMISE_STATES.map((state) => [state, count(state)]),
  ) as PublicNumbers["promises"];
}

const ITEM = { ...COUNTED, ...COUNTED_ITEM };

/** Of somebody who judged several answers, or one at several outcomes, the last verdict counts: n is a number of people. */
async function verdicts(tx: Tx): Promise<PublicNumbers["verdicts"]> {
  const given = await tx.verdict.findMany({
    where: { setAsideAt: null, item: ITEM },
    orderBy: [{ itemId: "asc" }, { givenAt: "desc" }, { id: "desc" }],
    distinct: ["itemId"],
    select: { answer: true },
  });
  return opinionsOf(
    VERDICT_ANSWERS,
    given.map(({ answer }) => answer),
  );
}

/** Of somebody who was asked several times, the last answer counts. */
async function reporting(tx: Tx): Promise<PublicNumbers["reporting"]> {
  const given = await tx.verdict.findMany({
    where: { reporting: { not: null }, item: ITEM },
    orderBy: [{ itemId: "asc" }, { givenAt: "desc" }],
    distinct: ["itemId"],
    select: { reporting: true },
  });
  return opinionsOf(
    REPORTING_ANSWERS,
    given.flatMap(({ reporting: last }) => last ?? []),
  );
}
