import type { Prisma } from "#app/db/generated/client.ts";
import { directionOf } from "#app/platform/catalogues.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import type { Original } from "../../translations/passage.ts";
import type { AsWritten, Direction, InLanguage } from "../../translations/translated-passages.server.ts";
import { asSaid, type DueDate } from "./due-date.ts";
import {
  isSlip,
  PROMISE_STATES,
  type PromiseEnd,
  type PromiseStanding,
  promiseStanding,
} from "./promise-state.ts";

/** What the clock needs to tell where promises stand. */
export type PromiseClock = { now: Date; timeZone: string; brokenAfterDays: number };

/** The only columns of a promise that a public page may read. */
export const PUBLIC_PROMISE = {
  id: true,
  slug: true,
  words: true,
  evidenceWanted: true,
  language: true,
  madeOn: true,
  organisation: { select: { name: true, slug: true } },
  action: {
    select: {
      ref: true,
      plan: { select: { archivedAt: true } },
      publications: { where: { endedAt: null }, select: { id: true, title: true, language: true } },
    },
  },
  dates: {
    orderBy: { number: "asc" },
    select: { number: true, dueOn: true, precision: true, reason: true },
  },
  outcomes: {
    orderBy: { recordedAt: "asc" },
    select: {
      kind: true,
      happenedOn: true,
      words: true,
      link: true,
      takenBackAt: true,
      takenBackWhy: true,
      replacedBy: { select: { slug: true, words: true, language: true } },
    },
  },
} as const satisfies Prisma.GivenPromiseSelect;

export type PublicPromiseRow = Prisma.GivenPromiseGetPayload<{ select: typeof PUBLIC_PROMISE }>;

/** A date as it was said: "2027-03-31", "2027-03" or "2027". */
export type SaidDate = { date: string; precision: "day" | "month" | "year" };

type PromiseWords = { words: string; evidenceWanted: string; language: string; direction: Direction };

export type PublicPromise = PromiseWords &
  PromiseStanding & {
    slug: string;
    /** The words as they were written, while their translation is a draft. */
    draftOf: PromiseWords | null;
    /** The language of every sentence about it, which nobody translates. */
    writtenIn: { language: string; direction: Direction };
    organisation: { name: string; slug: string };
    /** Only while a wording of it is approved. */
    action: { ref: string; title: string; language: string; isDraft: boolean } | null;
    /** Calendar days, as "2026-11-28", here and below. */
    madeOn: string;
    firstDue: SaidDate;
    due: SaidDate;
    /** Every change of the date, oldest first. */
    changes: { from: SaidDate; to: SaidDate; reason: string; isSlip: boolean }[];
    slips: number;
    outcome:
      | (Said & { link: string | null; replacedBy: { slug: string; words: string; language: string } | null })
      | null;
    /** What was recorded by mistake, and why it was taken back. */
    takenBack: (Said & { why: string })[];
  };

type Said = { kind: PromiseEnd; happenedOn: string; words: string };

export function originalOfPromise({
  id,
  words,
  evidenceWanted,
  language,
}: Pick<PublicPromiseRow, "id" | "words" | "evidenceWanted" | "language">): Original<
  "words" | "evidenceWanted"
> {
  return { kind: "promise", subjectId: id, language, words: { words, evidenceWanted } };
}

/** What of promises can be translated: their own words and the titles of their actions. */
export function originalsOfPromise(row: PublicPromiseRow): Original[] {
  return [originalOfPromise(row), ...(row.action?.publications.map(originalOfActionTitle) ?? [])];
}

function originalOfActionTitle(wording: { id: string; title: string; language: string }): Original<"title"> {
  const { id, title, language } = wording;
  return { kind: "action", subjectId: id, language, words: { title } };
}

/** @param show the lookup for the visitor's language */
export function publicPromiseOf(
  row: PublicPromiseRow,
  { clock, show }: { clock: PromiseClock; show: InLanguage },
): PublicPromise {
  const { draftOf, ...shown } = show(originalOfPromise(row));
  const dates = row.dates.map(saidDate);
  const [first] = dates;
  const due = dates.at(-1);
  if (!first || !due) throw new Error("a promise without a date");
  const ended = row.outcomes.find(({ takenBackAt }) => takenBackAt === null);
  const outcome = ended && { ...said(ended), link: ended.link, replacedBy: ended.replacedBy };
  const changes = changesOf(row);
  return {
    slug: row.slug,
    ...wordsOf(shown),
    draftOf: draftOf && wordsOf(draftOf),
    writtenIn: { language: row.language, direction: directionOf(row.language) },
    organisation: row.organisation,
    action: actionOf(row, show),
    madeOn: isoDay(row.madeOn),
    firstDue: first,
    due,
    changes,
    slips: changes.filter((change) => change.isSlip).length,
    outcome: outcome ?? null,
    takenBack: row.outcomes.flatMap((one) =>
      one.takenBackAt ? [{ ...said(one), why: one.takenBackWhy ?? "" }] : [],
    ),
    ...standingOf(row, { clock, outcome: outcome ?? null }),
  };
}

/** An archived plan is frozen: the clock of its promises stops on the day it was archived. */
function standingOf(
  row: PublicPromiseRow,
  { clock, outcome }: { clock: PromiseClock; outcome: Said | null },
): PromiseStanding {
  const { timeZone, brokenAfterDays, now } = clock;
  const today = dateIn(timeZone, row.action?.plan.archivedAt ?? now);
  return promiseStanding({ dueOn: isoDay(row.dates.at(-1)?.dueOn), outcome, today, brokenAfterDays });
}

function changesOf({ dates }: PublicPromiseRow): PublicPromise["changes"] {
  const all = dates.map((date) => ({ ...date, dueOn: isoDay(date.dueOn), said: saidDate(date) }));
  return all.flatMap((date, position) => {
    const before = all[position - 1];
    if (!before) return [];
    return [{ from: before.said, to: date.said, reason: date.reason ?? "", isSlip: isSlip(date, before) }];
  });
}

function actionOf({ action }: PublicPromiseRow, show: InLanguage): PublicPromise["action"] {
  const [wording] = action?.publications ?? [];
  if (!action || !wording) return null;
  const { words, language, draftOf } = show(originalOfActionTitle(wording));
  return { ref: action.ref, title: words.title ?? "", language, isDraft: draftOf !== null };
}

function wordsOf({ words, language, direction }: AsWritten<"words" | "evidenceWanted">): PromiseWords {
  return { words: words.words ?? "", evidenceWanted: words.evidenceWanted ?? "", language, direction };
}

function said({ kind, happenedOn, words }: PublicPromiseRow["outcomes"][number]): Said {
  return { kind, happenedOn: isoDay(happenedOn), words };
}

function saidDate({ dueOn, precision }: PublicPromiseRow["dates"][number]): SaidDate {
  const exact = precision as DueDate["precision"];
  return { date: asSaid({ dueOn: isoDay(dueOn), precision: exact }), precision: exact };
}

function isoDay(column: Date | undefined): string {
  if (!column) throw new Error("a promise without a date");
  return column.toISOString().slice(0, 10);
}

/** What needs looking at first: late, then by how soon it is due, then what has ended. */
export function byUrgency(one: PublicPromise, other: PublicPromise): number {
  const rank = ({ state }: PublicPromise) => PROMISE_STATES.indexOf(state);
  const days = (promise: PublicPromise) => (promise.state === "late" ? -promise.days : promise.days);
  return rank(one) - rank(other) || days(one) - days(other) || one.slug.localeCompare(other.slug);
}
