import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { currentPlan } from "./current-plan.server.ts";
import { type PartChange, partChanges } from "./plan-file/part-changes.ts";
import { storedParts } from "./plan-file/stored-parts.server.ts";
import { describePlanChanges, type PlanChanges } from "./plan-reading/describe-plan-changes.ts";
import type { PlanReading } from "./plan-reading/planned-action.ts";
import { storedPlan } from "./stored-plan.server.ts";

export type ReadingForReview = {
  id: string;
  fileName: string;
  uploadedAt: Date;
  confirmedAt: Date | null;
  reading: PlanReading;
  /** The plan that confirming would change; null when it would be the first one. */
  plan: { id: string; title: string } | null;
  changes: PlanChanges;
  parts: PartChange[];
};

/** What was read, beside what confirming it would change in the present plan. */
export async function planReadingForReview({ readingId }: { readingId: string }): Promise<ReadingForReview> {
  const row = await db().planReading.findUnique({
    where: { id: readingId },
    select: { id: true, fileName: true, uploadedAt: true, confirmedAt: true, reading: true },
  });
  if (!row) throw notFound("plan reading");
  const reading = row.reading as unknown as PlanReading;
  const plan = await currentPlan();
  const stored = plan ? await storedPlan({ planId: plan.id }) : [];
  const read = reading.parts ?? [];
  const known = plan && read.length > 0 ? await storedParts({ planId: plan.id }) : [];
  const { id, fileName, uploadedAt, confirmedAt } = row;
  return {
    id,
    fileName,
    uploadedAt,
    confirmedAt,
    reading,
    plan,
    changes: describePlanChanges({ stored, read: reading.actions }),
    parts: partChanges({ stored: known, read }),
  };
}
