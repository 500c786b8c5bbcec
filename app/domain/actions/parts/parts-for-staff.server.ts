import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { asSaid, type DueDate } from "../promises/due-date.ts";

const OTHER = { id: true, number: true, title: true } as const;
const DAYS = { precision: true, withdrawnWhy: true } as const;

type SaidDate = { date: string; precision: DueDate["precision"] };

/** The parts of one action with what was withdrawn, for staff. @throws 404 */
export async function partsForStaff({ actionId }: { actionId: string }) {
  const row = await db().actionItem.findUnique({
    where: { id: actionId },
    select: {
      ...{ id: true, number: true, planId: true, plan: { select: { archivedAt: true } } },
      activities: {
        orderBy: { startsOn: "desc" },
        select: {
          ...{ id: true, title: true, place: true, words: true, state: true },
          ...{ ...DAYS, startsOn: true, endsOn: true },
        },
      },
      milestones: {
        orderBy: { dueOn: "asc" },
        select: { id: true, title: true, ...DAYS, dueOn: true, reachedOn: true },
      },
      measures: {
        orderBy: { id: "asc" },
        select: {
          ...{ id: true, title: true, objective: true, source: true, unit: true, ...DAYS },
          ...{ baseline: true, baselineOn: true },
          readings: {
            orderBy: { readOn: "desc" },
            select: { id: true, value: true, readOn: true, ...DAYS },
          },
        },
      },
      evidence: {
        where: { removedAt: null },
        orderBy: { id: "asc" },
        select: { id: true, output: true, title: true, link: true, alt: true },
      },
      relatesTo: { where: { endedAt: null }, select: { confirmedAt: true, to: { select: OTHER } } },
      relatedFrom: { where: { endedAt: null }, select: { confirmedAt: true, from: { select: OTHER } } },
    },
  });
  if (!row) throw notFound("action");
  const { planId, plan, relatesTo, relatedFrom, activities, milestones, measures, ...rest } = row;
  const others = await db().actionItem.findMany({
    where: { planId, id: { not: actionId } },
    orderBy: { position: "asc" },
    select: OTHER,
  });
  return {
    ...rest,
    isFrozen: plan.archivedAt !== null,
    others,
    related: [
      ...relatesTo.map(({ to, confirmedAt }) => ({ ...to, isConfirmed: confirmedAt !== null })),
      ...relatedFrom.map(({ from, confirmedAt }) => ({ ...from, isConfirmed: confirmedAt !== null })),
    ],
    activities: activities.map(({ startsOn, endsOn, precision, ...one }) => ({
      ...one,
      start: saidDate(startsOn, precision),
      end: saidDate(endsOn, precision),
    })),
    milestones: milestones.map(({ dueOn, precision, reachedOn, ...one }) => ({
      ...one,
      due: saidDate(dueOn, precision),
      reachedOn: reachedOn && isoDay(reachedOn),
    })),
    measures: measures.map(({ baseline, baselineOn, precision, readings, ...one }) => ({
      ...one,
      baseline: { value: baseline.toNumber(), ...saidDate(baselineOn, precision) },
      readings: readings.map(({ value, readOn, precision: exact, ...reading }) => ({
        ...{ ...reading, value: value.toNumber() },
        ...saidDate(readOn, exact),
      })),
    })),
  };
}

export type ActionParts = Awaited<ReturnType<typeof partsForStaff>>;

function saidDate(column: Date, precision: string): SaidDate {
  const exact = precision as DueDate["precision"];
  return { date: asSaid({ dueOn: isoDay(column), precision: exact }), precision: exact };
}

function isoDay(column: Date): string {
  return column.toISOString().slice(0, 10);
}
