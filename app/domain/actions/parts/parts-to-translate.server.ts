import { db } from "#app/db/client.server.ts";
import type { Original, PassageToTranslate } from "../../translations/passage.ts";
import { originalOfSuccession } from "../succession/public-history.server.ts";
import {
  originalOfActivity,
  originalOfEvidence,
  originalOfMeasure,
  originalOfMilestone,
  originalOfReading,
} from "./public-parts.server.ts";

type Asked = { subjectId?: string };

/** Only what everyone can read now, of plans that are worked on. */
const PUBLIC = { plan: { archivedAt: null }, publications: { some: { endedAt: null } } } as const;

const only = ({ subjectId }: Asked) => (subjectId ? { id: subjectId } : {});

const listed = (original: Original, name: string): PassageToTranslate => ({
  ...original,
  ...{ name, formerIds: [] },
});

export async function activitiesToTranslate(asked: Asked = {}): Promise<PassageToTranslate[]> {
  const rows = await db().actionActivity.findMany({
    where: { ...only(asked), action: PUBLIC },
    orderBy: { startsOn: "desc" },
    select: { id: true, title: true, words: true, withdrawnWhy: true, language: true },
  });
  return rows.map((row) => listed(originalOfActivity(row), row.title));
}

export async function milestonesToTranslate(asked: Asked = {}): Promise<PassageToTranslate[]> {
  const rows = await db().actionMilestone.findMany({
    where: { ...only(asked), action: PUBLIC },
    orderBy: { dueOn: "asc" },
    select: { id: true, title: true, withdrawnWhy: true, language: true },
  });
  return rows.map((row) => listed(originalOfMilestone(row), row.title));
}

export async function measuresToTranslate(asked: Asked = {}): Promise<PassageToTranslate[]> {
  const rows = await db().actionMeasure.findMany({
    where: { ...only(asked), action: PUBLIC },
    orderBy: { id: "desc" },
    select: {
      id: true,
      title: true,
      objective: true,
      source: true,
      unit: true,
      withdrawnWhy: true,
      language: true,
    },
  });
  return rows.map((row) => listed(originalOfMeasure(row), row.title));
}

/** Why readings were withdrawn. */
export async function readingsToTranslate(asked: Asked = {}): Promise<PassageToTranslate[]> {
  const rows = await db().measureReading.findMany({
    where: { ...only(asked), withdrawnWhy: { not: null }, measure: { action: PUBLIC } },
    orderBy: { id: "desc" },
    select: { id: true, withdrawnWhy: true, measure: { select: { title: true, language: true } } },
  });
  return rows.map(({ measure, ...row }) => listed(originalOfReading(row, measure), measure.title));
}

export async function evidenceToTranslate(asked: Asked = {}): Promise<PassageToTranslate[]> {
  const rows = await db().outputEvidence.findMany({
    where: { ...only(asked), removedAt: null, action: PUBLIC },
    orderBy: { id: "desc" },
    select: { id: true, output: true, title: true, alt: true, language: true },
  });
  return rows.map((row) => listed(originalOfEvidence(row), row.title));
}

/** What was said about the actions of the last plan when the next one was opened. */
export async function successionsToTranslate(asked: Asked = {}): Promise<PassageToTranslate[]> {
  const rows = await db().actionSuccession.findMany({
    where: {
      ...only(asked),
      OR: [{ reason: { not: null } }, { leftOut: { not: null } }],
      nextPlan: { opened: { is: { archivedAt: null } } },
      from: { publications: { some: { endedAt: null } } },
    },
    orderBy: { from: { position: "asc" } },
    select: {
      ...{ id: true, reason: true, leftOut: true, language: true },
      from: { select: { number: true, publications: { where: { endedAt: null }, select: { title: true } } } },
    },
  });
  return rows.map(({ from, ...row }) =>
    listed(originalOfSuccession(row), `${from.number}: ${from.publications[0]?.title ?? ""}`),
  );
}
