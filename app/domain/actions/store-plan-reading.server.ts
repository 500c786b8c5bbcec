import type { Prisma } from "#app/db/generated/client.ts";
import { transaction } from "#app/db/transaction.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { compareWithPlan } from "./compare-with-plan.server.ts";
import type { PlanReading } from "./plan-reading/planned-action.ts";
import type { StoredReading } from "./stored-reading.ts";

/**
 * Keeps what was read from a document until a person has looked at it. Nothing of the plan changes yet.
 * What people have put right in the plan before stays put right, unless the document now says something else there.
 * @returns the id of the reading, for planReadingForReview and confirmPlanReading
 */
export function storePlanReading({
  reading,
  fileName,
  by,
  now,
}: {
  reading: PlanReading;
  fileName: string;
  by: Actor;
  now: Date;
}): Promise<{ readingId: string }> {
  return transaction(async (tx) => {
    const { actions } = await compareWithPlan({ reading, tx });
    const stored: StoredReading = { ...reading, actions, asRead: reading.actions };
    const { id } = await tx.planReading.create({
      data: {
        fileName,
        reading: stored as unknown as Prisma.InputJsonObject,
        uploadedBy: by.kind === "staff" ? by.staffId : null,
        uploadedAt: now,
      },
      select: { id: true },
    });
    const details = { actions: reading.actions.length, warnings: reading.warnings.length };
    await recordEntry(tx, { kind: "plan.read", details, by, at: now, subjectId: id });
    return { readingId: id };
  });
}
