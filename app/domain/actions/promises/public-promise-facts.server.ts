import type { Prisma } from "#app/db/generated/client.ts";
import { dateIn } from "#app/platform/clock.ts";
import type { Original } from "../../translations/passage.ts";
import { type Sentence, sentenceOf } from "../../translations/sentence.ts";
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
    select: { id: true, number: true, dueOn: true, precision: true, reason: true },
  },
  outcomes: {
    orderBy: { recordedAt: "asc" },
    select: {
      id: true,
      kind: true,
      happenedOn: true,
      words: true,
      link: true,
      takenBackAt: true,
      takenBackWhy: true,
      replacedBy: { select: { id: true, slug: true, words: true, evidenceWanted: true, language: true } },
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
    organisation: { name: string; slug: string };
    /** Only while a wording of it is approved. */
    action: { ref: string; title: string; language: string; isDraft: boolean } | null;
    /** Calendar days, as "2026-11-28", here and below. */
    madeOn: string;
    firstDue: SaidDate;
    due: SaidDate;
    /** Every change of the date, oldest first. */
    changes: { from: SaidDate; to: SaidDate; reason: Sentence; isSlip: boolean }[];
    slips: number;
    outcome: (Said & { link: string | null; replacedBy: (Sentence & { slug: string }) | null }) | null;
    /** What was recorded by mistake, and why it was taken back. */
    takenBack: (Said & { why: Sentence })[];
  };

type Said = { kind: PromiseEnd; happenedOn: string; words: Sentence };

type OutcomeRow = PublicPromiseRow["outcomes"][number];

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

/** Why a date is another one than before. The sentences about a promise are in its language. */
export function originalOfDate(
  { id, reason }: Pick<PublicPromiseRow["dates"][number], "id" | "reason">,
  language: string,
): Original<"reason"> {
  return { kind: "promiseDate", subjectId: id, language, words: { reason } };
}

/** What was done, or why not; and why that was taken back, where it was. */
export function originalOfOutcome(
  { id, words, takenBackWhy }: Pick<OutcomeRow, "id" | "words" | "takenBackWhy">,
  language: string,
): Original<"words" | "takenBackWhy"> {
  return { kind: "promiseOutcome", subjectId: id, language, words: { words, takenBackWhy } };
}

/** What of promises can be translated: their own words, the sentences about them and the titles of their actions. */
export function originalsOfPromise(row: PublicPromiseRow): Original[] {
  return [
    originalOfPromise(row),
    ...row.dates.map((date) => originalOfDate(date, row.language)),
    ...row.outcomes.map((outcome) => originalOfOutcome(outcome, row.language)),
    ...row.outcomes.flatMap(({ replacedBy }) => (replacedBy ? [originalOfPromise(replacedBy)] : [])),
    ...(row.action?.publications.map(originalOfActionTitle) ?? []),
  ];
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
  const outcome = ended && {
    ...said(ended, row, show),
    ...{ link: ended.link, replacedBy: replacementOf(ended, show) },
  };
  const changes = changesOf(row, show);
  return {
    slug: row.slug,
    ...wordsOf(shown),
    draftOf: draftOf && wordsOf(draftOf),
    organisation: row.organisation,
    action: actionOf(row, show),
    madeOn: isoDay(row.madeOn),
    firstDue: first,
    due,
    changes,
    slips: changes.filter((change) => change.isSlip).length,
    outcome: outcome ?? null,
    takenBack: row.outcomes.flatMap((one) =>
      one.takenBackAt
        ? [
            {
              ...said(one, row, show),
              why: sentenceOf(show(originalOfOutcome(one, row.language)), "takenBackWhy"),
            },
          ]
        : [],
    ),
    ...standingOf(row, { clock, outcome: outcome ?? null }),
  };
}

/** An archived plan is frozen: the clock of its promises stops on the day it was archived. */
function standingOf(
  row: PublicPromiseRow,
  { clock, outcome }: { clock: PromiseClock; outcome: Pick<Said, "kind" | "happenedOn"> | null },
): PromiseStanding {
  const { timeZone, brokenAfterDays, now } = clock;
  const today = dateIn(timeZone, row.action?.plan.archivedAt ?? now);
  return promiseStanding({ dueOn: isoDay(row.dates.at(-1)?.dueOn), outcome, today, brokenAfterDays });
}

function changesOf({ dates, language }: PublicPromiseRow, show: InLanguage): PublicPromise["changes"] {
  const all = dates.map((date) => ({ ...date, dueOn: isoDay(date.dueOn), said: saidDate(date) }));
  return all.flatMap((date, position) => {
    const before = all[position - 1];
    if (!before) return [];
    const reason = sentenceOf(show(originalOfDate(date, language)), "reason");
    return [{ from: before.said, to: date.said, reason, isSlip: isSlip(date, before) }];
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

function said(row: OutcomeRow, { language }: PublicPromiseRow, show: InLanguage): Said {
  const words = sentenceOf(show(originalOfOutcome(row, language)), "words");
  return { kind: row.kind, happenedOn: isoDay(row.happenedOn), words };
}

function replacementOf({ replacedBy }: OutcomeRow, show: InLanguage): (Sentence & { slug: string }) | null {
  return replacedBy && { slug: replacedBy.slug, ...sentenceOf(show(originalOfPromise(replacedBy)), "words") };
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
