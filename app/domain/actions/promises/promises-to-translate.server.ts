import { db } from "#app/db/client.server.ts";
import type { PassageToTranslate } from "../../translations/passage.ts";
import { originalOfDate, originalOfOutcome, originalOfPromise } from "./public-promise-facts.server.ts";

const NAME_LENGTH = 90;

const IN_USE = { OR: [{ actionId: null }, { action: { plan: { archivedAt: null } } }] };

/** The promises of the plans in use, newest first. @param subjectId of one promise */
export async function promisesToTranslate({
  subjectId,
}: {
  subjectId?: string;
} = {}): Promise<PassageToTranslate[]> {
  const rows = await db().givenPromise.findMany({
    where: { ...(subjectId ? { id: subjectId } : {}), ...IN_USE },
    orderBy: [{ madeAt: "desc" }, { id: "desc" }],
    select: { id: true, words: true, evidenceWanted: true, language: true },
  });
  return rows.map((row) => ({ ...originalOfPromise(row), name: startOf(row.words), formerIds: [] }));
}

/** Why promises of the plans in use have new dates, newest first. @param subjectId of one date */
export async function promiseDatesToTranslate({
  subjectId,
}: {
  subjectId?: string;
} = {}): Promise<PassageToTranslate[]> {
  const rows = await db().promiseDate.findMany({
    where: { ...(subjectId ? { id: subjectId } : {}), reason: { not: null }, promise: IN_USE },
    orderBy: [{ setAt: "desc" }, { id: "desc" }],
    select: { id: true, reason: true, promise: { select: { words: true, language: true } } },
  });
  return rows.map(({ promise, ...date }) => ({
    ...originalOfDate(date, promise.language),
    ...{ name: startOf(promise.words), formerIds: [] },
  }));
}

/** What came of promises of the plans in use, newest first. @param subjectId of one outcome */
export async function promiseOutcomesToTranslate({
  subjectId,
}: {
  subjectId?: string;
} = {}): Promise<PassageToTranslate[]> {
  const rows = await db().promiseOutcome.findMany({
    where: { ...(subjectId ? { id: subjectId } : {}), promise: IN_USE },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, words: true, takenBackWhy: true },
      promise: { select: { words: true, language: true } },
    },
  });
  return rows.map(({ promise, ...outcome }) => ({
    ...originalOfOutcome(outcome, promise.language),
    ...{ name: startOf(promise.words), formerIds: [] },
  }));
}

function startOf(words: string): string {
  if (words.length <= NAME_LENGTH) return words;
  return `${words.slice(0, words.lastIndexOf(" ", NAME_LENGTH))} …`;
}
