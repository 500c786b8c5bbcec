import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import type { Original } from "../../translations/passage.ts";
import { type Sentence, sentenceOf } from "../../translations/sentence.ts";
import type { Direction, InLanguage, Shown } from "../../translations/translated-passages.server.ts";
import { asSaid, type DueDate } from "../promises/due-date.ts";
import {
  NAMED_ACTION,
  type NamedAction,
  namedAction,
  originalsOfNamed,
} from "../succession/public-history.server.ts";
import { isPicture } from "./evidence-file.ts";
import { saidPeriod } from "./period.ts";

const RELATED = { confirmedAt: { not: null }, endedAt: null } as const;

/** What the public reads of the parts of an action. */
const PARTS = {
  relatesTo: { where: RELATED, select: { to: { select: NAMED_ACTION } } },
  relatedFrom: { where: RELATED, select: { from: { select: NAMED_ACTION } } },
  activities: {
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, title: true, place: true, words: true, language: true, state: true },
      ...{ startsOn: true, endsOn: true, precision: true, withdrawnWhy: true },
    },
  },
  milestones: {
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, title: true, language: true, dueOn: true, precision: true },
      ...{ reachedOn: true, withdrawnWhy: true },
    },
  },
  measures: {
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, title: true, objective: true, source: true, unit: true, language: true },
      withdrawnWhy: true,
      ...{ baseline: true, baselineOn: true, precision: true },
      readings: {
        orderBy: { readOn: "asc" },
        select: { id: true, value: true, readOn: true, precision: true, withdrawnWhy: true },
      },
    },
  },
  evidence: {
    where: { removedAt: null },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, output: true, title: true, language: true, link: true, alt: true },
      file: { select: { contentType: true } },
    },
  },
} as const satisfies Prisma.ActionItemSelect;

type PartsRow = Prisma.ActionItemGetPayload<{ select: typeof PARTS }>;

/** A date as it was said: "2027-03-31", "2027-03" or "2027". */
type SaidDate = { date: string; precision: DueDate["precision"] };

/** Words in the language that they are shown in; `isDraft` while nobody has read their translation. */
type Passage<Field extends string> = Record<Field, string> & {
  language: string;
  direction: Direction;
  isDraft: boolean;
};

/** `withdrawnWhy` is empty for what holds. */
export type PublicActivity = Passage<"title" | "words" | "withdrawnWhy"> & {
  place: string;
  state: "planned" | "held";
  start: SaidDate;
  end: SaidDate | null;
};

export type PublicMilestone = Passage<"title" | "withdrawnWhy"> & {
  due: SaidDate;
  /** The day, as "2026-11-28". */
  reachedOn: string | null;
};

type PublicReading = SaidDate & { value: number };

export type PublicMeasure = Passage<"title" | "objective" | "source" | "unit" | "withdrawnWhy"> & {
  baseline: PublicReading;
  /** Oldest first. */
  readings: PublicReading[];
  /** What was a mistake, and why. */
  mistaken: (PublicReading & { why: Sentence })[];
};

export type PublicEvidence = Passage<"output" | "title"> & {
  id: string;
  link: string | null;
  /** What is on a picture; null for what is none. */
  alt: string | null;
  isPicture: boolean;
};

export type PublicParts = {
  related: NamedAction[];
  /** Latest first. */
  activities: PublicActivity[];
  milestones: PublicMilestone[];
  measures: PublicMeasure[];
  evidence: PublicEvidence[];
};

export function partsRow(actionId: string): Promise<PartsRow> {
  return db().actionItem.findUniqueOrThrow({ where: { id: actionId }, select: PARTS });
}

type Worded<Field extends string> = { id: string; language: string } & Record<Field, string | null>;

export function originalOfActivity(row: Worded<"title" | "words" | "withdrawnWhy">) {
  const { title, words, withdrawnWhy } = row;
  return original("activity", row, { title, words, withdrawnWhy });
}

export function originalOfMilestone(row: Worded<"title" | "withdrawnWhy">) {
  const { title, withdrawnWhy } = row;
  return original("milestone", row, { title, withdrawnWhy });
}

export function originalOfMeasure(row: Worded<"title" | "objective" | "source" | "unit" | "withdrawnWhy">) {
  const { title, objective, source, unit, withdrawnWhy } = row;
  return original("measure", row, { title, objective, source, unit, withdrawnWhy });
}

/** Why a reading was withdrawn, in the language of its measure. */
export function originalOfReading(
  { id, withdrawnWhy }: { id: string; withdrawnWhy: string | null },
  measure: { language: string },
): Original<"withdrawnWhy"> {
  return original("reading", { id, ...measure }, { withdrawnWhy });
}

export function originalOfEvidence(row: Worded<"output" | "title" | "alt">) {
  const { output, title, alt } = row;
  return original("evidence", row, { output, title, alt });
}

function original<Field extends string>(
  kind: Original["kind"],
  { id, language }: { id: string; language: string },
  words: Record<Field, string | null>,
): Original<Field> {
  return { kind, subjectId: id, language, words };
}

/** What of the parts can be translated. */
export function originalsOfParts(row: PartsRow): Original[] {
  return [
    ...relatedRows(row).flatMap(originalsOfNamed),
    ...row.activities.map(originalOfActivity),
    ...row.milestones.map(originalOfMilestone),
    ...row.measures.map(originalOfMeasure),
    ...row.measures.flatMap((measure) =>
      measure.readings.map((reading) => originalOfReading(reading, { language: measure.language })),
    ),
    ...row.evidence.map(originalOfEvidence),
  ];
}

export function partsOf(row: PartsRow, show: InLanguage): PublicParts {
  return {
    related: relatedRows(row).flatMap((action) => namedAction(action, show)),
    activities: row.activities.map((activity) => activityOf(activity, show)),
    milestones: row.milestones.map((milestone) => ({
      ...passage(show(originalOfMilestone(milestone))),
      due: saidDate(milestone.dueOn, milestone.precision),
      reachedOn: milestone.reachedOn && isoDay(milestone.reachedOn),
    })),
    measures: row.measures.map((measure) => measureOf(measure, show)),
    evidence: row.evidence.map((evidence) => evidenceOf(evidence, show)),
  };
}

function relatedRows({ relatesTo, relatedFrom }: PartsRow) {
  return [...relatesTo.map(({ to }) => to), ...relatedFrom.map(({ from }) => from)];
}

function activityOf(row: PartsRow["activities"][number], show: InLanguage): PublicActivity {
  const { startsOn, endsOn, place, state } = row;
  const precision = row.precision as DueDate["precision"];
  const said = saidPeriod({ startsOn: isoDay(startsOn), endsOn: isoDay(endsOn), precision });
  return {
    ...passage(show(originalOfActivity(row))),
    ...{ place, state, start: { date: said.start, precision } },
    end: said.end === null ? null : { date: said.end, precision },
  };
}

function measureOf(row: PartsRow["measures"][number], show: InLanguage): PublicMeasure {
  const { language } = row;
  const readings = row.readings.map(({ id, value, readOn, precision, withdrawnWhy }) => ({
    ...{ ...saidDate(readOn, precision), value: value.toNumber() },
    why:
      withdrawnWhy === null
        ? null
        : sentenceOf(show(originalOfReading({ id, withdrawnWhy }, { language })), "withdrawnWhy"),
  }));
  return {
    ...passage(show(originalOfMeasure(row))),
    baseline: { ...saidDate(row.baselineOn, row.precision), value: row.baseline.toNumber() },
    readings: readings.flatMap(({ why, ...reading }) => (why === null ? [reading] : [])),
    mistaken: readings.flatMap(({ why, ...reading }) => (why === null ? [] : [{ ...reading, why }])),
  };
}

function evidenceOf(row: PartsRow["evidence"][number], show: InLanguage): PublicEvidence {
  const { alt, ...shown } = passage(show(originalOfEvidence(row)));
  const { id, link, file } = row;
  return { ...shown, id, link, alt: alt || null, isPicture: file ? isPicture(file.contentType) : false };
}

function passage<Field extends string>({
  words,
  language,
  direction,
  draftOf,
}: Shown<Field>): Passage<Field> {
  const plain = Object.entries(words).map(([field, text]) => [field, text ?? ""]);
  const written = Object.fromEntries(plain) as Record<Field, string>;
  return { ...written, language, direction, isDraft: draftOf !== null };
}

function saidDate(column: Date, precision: string): SaidDate {
  const exact = precision as DueDate["precision"];
  return { date: asSaid({ dueOn: isoDay(column), precision: exact }), precision: exact };
}

function isoDay(column: Date): string {
  return column.toISOString().slice(0, 10);
}
