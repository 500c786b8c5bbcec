import { db } from "#app/db/client.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { promisesPastTheirDate, promisesToWatch } from "../actions/promises/promises-for-staff.server.ts";
import type { SaidDate } from "../actions/promises/public-promise-facts.server.ts";
import { COUNTED, IS_COUNTED } from "../ledger/counted-items.ts";
import { lateItems, overdue } from "./overdue.server.ts";
import { type PeriodNumbers, periodNumbers } from "./period-numbers.server.ts";
import { type RoundedCount, roundedCount } from "./rounded-count.ts";

/** An action whose time is over in the plan; `closeDate` is as exact as the plan: a day, a month or a year. */
export type LateAction = { id: string; number: string; title: string; closeDate: string };

/** For the partnership's meeting: what nobody has taken up, who was not heard, what is late. No words of anybody. */
export type Meeting = {
  numbers: PeriodNumbers;
  /** Themes whose items are linked to no action; `items` are all of them, not only those of the period, rounded. */
  themes: { id: string; name: string; items: RoundedCount }[];
  /** Actions in progress that nothing said has prompted, changed or added weight to. */
  actions: { id: string; number: string; title: string }[];
  /** Areas, languages and community groups in which nobody was heard in the period; whether any group was. */
  areas: string[];
  languages: string[];
  communityGroups: string[];
  hasGroups: boolean;
  late: {
    actions: LateAction[];
    unread: number;
    unanswered: number;
    promises: { late: number; dueSoon: number };
    /** Each promise that is past its date, as everyone can read it, the latest first. */
    pastPromises: { id: string; organisation: string; words: string; due: SaidDate }[];
  };
};

type AskedOf = {
  from: Date;
  to: Date;
  now: Date;
  timeZone: string;
  languages: string[];
  promises: { readWithinDays: number; answerWithinDays: number };
};

/** @param from, to the period: from a moment until before another; @param languages those that are offered */
export async function meeting({ from, to, languages, ...asked }: AskedOf): Promise<Meeting> {
  const items = { ...COUNTED, receivedAt: { gte: from, lt: to } };
  const open = {
    status: { notIn: ["done", "stopped"] as ("done" | "stopped")[] },
    plan: { archivedAt: null },
  };
  const [numbers, themes, actions, areas, communityGroups, heard, groups, planned, promised, past, late] =
    await Promise.all([
      periodNumbers({ from, to }),
      themesWithoutAction(),
      db().actionItem.findMany({
        where: {
          ...open,
          links: {
            none: { endedAt: null, influence: { in: ["prompted", "changed", "addedWeight"] }, item: COUNTED },
          },
        },
        orderBy: { position: "asc" },
        select: { id: true, number: true, title: true },
      }),
      db().area.findMany({
        where: { retiredAt: null, items: { none: items } },
        orderBy: [{ position: "asc" }, { name: "asc" }],
        select: { name: true },
      }),
      db().communityGroup.findMany({
        where: { retiredAt: null, items: { none: items } },
        orderBy: [{ position: "asc" }, { name: "asc" }],
        select: { name: true },
      }),
      db().feedbackItem.groupBy({ by: ["language"], where: items }),
      db().feedbackItem.count({ where: { ...items, OR: [{ channel: "group" }, { spokenFor: "group" }] } }),
      db().actionItem.findMany({
        where: { ...open, closeDate: { not: null } },
        orderBy: { position: "asc" },
        select: { id: true, number: true, title: true, closeDate: true },
      }),
      promisesToWatch(asked),
      promisesPastTheirDate(asked),
      overdue(asked),
    ]);
  const spoken = new Set(heard.map(({ language }) => language));
  const today = dateIn(asked.timeZone, asked.now);
  return {
    numbers,
    themes,
    actions,
    areas: areas.map(({ name }) => name),
    languages: languages.filter((code) => !spoken.has(code)),
    communityGroups: communityGroups.map(({ name }) => name),
    hasGroups: groups > 0,
    late: {
      actions: planned.flatMap(({ closeDate, ...action }) =>
        closeDate && isPast(closeDate, today) ? [{ ...action, closeDate }] : [],
      ),
      unread: sumOf(late.unread.map(lateItems)),
      unanswered: sumOf(late.unanswered.map(lateItems)),
      promises: promised,
      pastPromises: past.map(({ id, organisation, words, due }) => ({
        ...{ id, organisation: organisation.name, words, due },
      })),
    },
  };
}

/** "2026-10" is over when it is November: a date is compared as far as it is given. */
function isPast(closeDate: string, today: string): boolean {
  return closeDate < today.slice(0, closeDate.length);
}

async function themesWithoutAction(): Promise<Meeting["themes"]> {
  const themes = await db().$queryRaw<{ id: string; name: string; items: bigint }[]>`
    SELECT theme."id", theme."name", count(*) AS "items"
    FROM "Theme" theme JOIN "ItemTheme" t ON t."themeId" = theme."id"
      JOIN "FeedbackItem" item ON item."id" = t."itemId" AND ${IS_COUNTED}
      LEFT JOIN "ItemLink" link ON link."itemId" = item."id" AND link."endedAt" IS NULL
    WHERE theme."retiredAt" IS NULL AND item."disposition" <> 'withdrawn'
    GROUP BY theme."id", theme."name" HAVING count(link."id") = 0 ORDER BY theme."name"`;
  // Those whose number is not told are in the order of their names: another order would tell it.
  const about = (count: RoundedCount) => ("about" in count ? count.about : 0);
  return themes
    .map(({ items, ...theme }) => ({ ...theme, items: roundedCount(Number(items)) }))
    .sort((a, b) => about(b.items) - about(a.items));
}

function sumOf(counts: number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
