import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { currentPlan } from "./current-plan.server.ts";
import { keepCorrections } from "./keep-corrections.ts";
import { type PartChange, partChanges } from "./plan-file/part-changes.ts";
import { storedParts } from "./plan-file/stored-parts.server.ts";
import { describePlanChanges, type PlanChanges } from "./plan-reading/describe-plan-changes.ts";
import type { PlannedAction, PlanReading } from "./plan-reading/planned-action.ts";
import { storedPlan } from "./stored-plan.server.ts";
import type { StoredReading } from "./stored-reading.ts";

/**
 * What was read from a document, beside the present plan. Nothing is stored by it.
 * @returns the plan (null when there is none yet), the actions with the corrections that people have made to them,
 *   and what confirming these would change, of the actions and of their parts
 */
export async function compareWithPlan({ reading, tx }: { reading: PlanReading; tx?: Tx }): Promise<{
  plan: { id: string; title: string } | null;
  actions: PlannedAction[];
  changes: PlanChanges;
  parts: PartChange[];
}> {
  const plan = await currentPlan(tx ? { tx } : {});
  const read = reading.parts ?? [];
  if (!plan)
    return {
      plan,
      actions: reading.actions,
      changes: describePlanChanges({ stored: [], read: reading.actions }),
      parts: partChanges({ stored: [], read }),
    };
  const stored = await storedPlan({ planId: plan.id, ...(tx && { tx }) });
  const actions = reading.isPlanFile
    ? reading.actions
    : keepCorrections({ read: reading.actions, lastRead: await lastReadOf(plan.id, tx), stored });
  const known = read.length > 0 ? await storedParts({ planId: plan.id, ...(tx && { tx }) }) : [];
  const parts = partChanges({ stored: known, read });
  return { plan, actions, changes: describePlanChanges({ stored, read: actions }), parts };
}

/** The last document, and no file that this product wrote: that has the corrections in it. */
async function lastReadOf(planId: string, tx: Tx | undefined): Promise<PlannedAction[]> {
  const [row] = await (tx ?? db()).$queryRaw<{ reading: StoredReading }[]>`
    SELECT "reading" FROM "PlanReading"
    WHERE "planId" = ${planId}::uuid AND "confirmedAt" IS NOT NULL AND NOT "reading" ? 'isPlanFile'
    ORDER BY "confirmedAt" DESC, "id" DESC LIMIT 1`;
  return row?.reading.asRead ?? [];
}
