import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { saidPeriod } from "../parts/period.ts";
import { asSaid, type DueDate } from "../promises/due-date.ts";
import type { StoredPart } from "./part-changes.ts";

const HELD = { id: true, title: true, language: true, precision: true, withdrawnWhy: true } as const;

const PARTS = {
  ...{ id: true, number: true, status: true, statusReason: true, statusLanguage: true },
  ...{ pausedUntil: true, updateEveryDays: true },
  activities: {
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    select: { ...HELD, place: true, words: true, state: true, startsOn: true, endsOn: true },
  },
  milestones: {
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    select: { ...HELD, dueOn: true, reachedOn: true },
  },
  measures: {
    orderBy: { id: "asc" },
    select: {
      ...{ ...HELD, objective: true, source: true, unit: true, baseline: true, baselineOn: true },
      readings: {
        orderBy: [{ readOn: "asc" }, { withdrawnAt: { sort: "asc", nulls: "last" } }, { id: "asc" }],
        select: { id: true, value: true, readOn: true, precision: true, withdrawnWhy: true },
      },
    },
  },
  evidence: {
    where: { removedAt: null, link: { not: null } },
    orderBy: { id: "asc" },
    select: { id: true, output: true, title: true, language: true, link: true },
  },
} as const satisfies Prisma.ActionItemSelect;

type Row = Prisma.ActionItemGetPayload<{ select: typeof PARTS }>;

/**
 * The parts of a plan's actions as a file has them, in the plan's order. Of evidence only what is an address: files that are
 * kept here stay here.
 */
export async function storedParts({ planId, tx }: { planId: string; tx?: Tx }): Promise<StoredPart[]> {
  const rows = await (tx ?? db()).actionItem.findMany({
    where: { planId },
    orderBy: { position: "asc" },
    select: PARTS,
  });
  return rows.flatMap((row) => [
    statusOf(row),
    ...row.activities.map((one) => activityOf(row, one)),
    ...row.milestones.map((one) => stepOf(row, one)),
    ...row.measures.map((one) => measureOf(row, one)),
    ...row.evidence.map((one) => evidenceOf(row, one)),
  ]);
}

type Common = { id: string; language: string; withdrawnWhy: string | null };

function common({ number }: Row, { id, language, withdrawnWhy }: Common) {
  return { id, number, where: "", language, withdrawn: withdrawnWhy ?? "", readingIds: [] };
}

function statusOf(row: Row): StoredPart {
  const { id, status, statusReason, statusLanguage, pausedUntil, updateEveryDays } = row;
  return {
    ...common(row, { id, language: statusLanguage ?? "", withdrawnWhy: null }),
    part: "status",
    state: status,
    words: statusReason ?? "",
    until: status === "paused" && pausedUntil ? isoDay(pausedUntil) : "",
    value: updateEveryDays === null ? "" : String(updateEveryDays),
  };
}

function activityOf(row: Row, one: Row["activities"][number]): StoredPart {
  const { title, place, words, state, startsOn, endsOn } = one;
  const precision = one.precision as DueDate["precision"];
  const { start, end } = saidPeriod({ startsOn: isoDay(startsOn), endsOn: isoDay(endsOn), precision });
  return {
    ...{ ...common(row, one), part: "activity", title, words, place, state },
    ...{ date: start, until: end ?? "" },
  };
}

function stepOf(row: Row, one: Row["milestones"][number]): StoredPart {
  const reached = one.reachedOn ? isoDay(one.reachedOn) : "";
  return { ...common(row, one), part: "step", title: one.title, date: said(one.dueOn, one), reached };
}

function measureOf(row: Row, one: Row["measures"][number]): StoredPart {
  const { title, objective, source, unit, baseline, baselineOn } = one;
  return {
    ...{ ...common(row, one), part: "measure", title, objective, source, unit },
    ...{ value: baseline.toString(), date: said(baselineOn, one) },
    readings: one.readings.map(({ value, readOn, precision, withdrawnWhy }) => ({
      ...{ where: "", value: value.toString(), date: said(readOn, { precision }) },
      withdrawn: withdrawnWhy ?? "",
    })),
    readingIds: one.readings.map(({ id }) => id),
  };
}

function evidenceOf(row: Row, one: Row["evidence"][number]): StoredPart {
  const { title, output, link } = one;
  const shown = { part: "evidence", title, words: output, link: link ?? "" } as const;
  return { ...common(row, { ...one, withdrawnWhy: null }), ...shown };
}

function said(column: Date, { precision }: { precision: Row["measures"][number]["precision"] }): string {
  return asSaid({ dueOn: isoDay(column), precision: precision as DueDate["precision"] });
}

function isoDay(column: Date): string {
  return column.toISOString().slice(0, 10);
}
