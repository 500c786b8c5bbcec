import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { slugOf } from "#app/platform/slug.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { currentPlan } from "./current-plan.server.ts";
import { firstFree, refOf } from "./plan-address.ts";
import { takeParts } from "./plan-file/take-parts.server.ts";
import { describePlanChanges } from "./plan-reading/describe-plan-changes.ts";
import type { PlannedAction, PlanReading, PlanWarning } from "./plan-reading/planned-action.ts";
import { storedPlan } from "./stored-plan.server.ts";
import { suggestRelations } from "./suggest-relations.server.ts";
import { actionColumns, writeParts } from "./write-action.server.ts";

type Confirmed =
  | { ok: true; planId: string; added: number; changed: number }
  | { ok: false; reason: "confirmed" };
type Context = { planId: string; by: Actor; now: Date };

/**
 * Makes a reading the plan: new actions are added, those that changed are updated, none is removed. No action becomes
 * public by it: that takes publishAction, one action at a time. The parts that a plan's file brings are public where their
 * action is, as they are when somebody adds them on its page.
 * @param planTitle for the first plan, when its document has no title
 */
export function confirmPlanReading({
  readingId,
  planTitle,
  isDemo = false,
  by,
  now,
}: {
  readingId: string;
  planTitle?: string;
  isDemo?: boolean;
  by: Actor;
  now: Date;
}): Promise<Confirmed> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "PlanReading" WHERE "id" = ${readingId}::uuid FOR UPDATE`;
    const row = await tx.planReading.findUnique({
      where: { id: readingId },
      select: { confirmedAt: true, reading: true, fileName: true },
    });
    if (!row) throw notFound("plan reading");
    if (row.confirmedAt) return { ok: false, reason: "confirmed" };
    const reading = row.reading as unknown as PlanReading;
    const title = planTitle || reading.title || row.fileName.replace(/\.[a-z]+$/i, "");
    const planId = await openPlan(tx, { title, isDemo, now });
    const counts = await merge(tx, { reading, context: { planId, by, now } });
    await tx.planReading.update({ where: { id: readingId }, data: { confirmedAt: now, planId } });
    await recordEntry(tx, {
      kind: "plan.confirmed",
      details: { planId, ...counts },
      by,
      at: now,
      subjectId: readingId,
    });
    return { ok: true, planId, ...counts };
  });
}

async function openPlan(
  tx: Tx,
  { title, isDemo, now }: { title: string; isDemo: boolean; now: Date },
): Promise<string> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('the current plan'))::text`;
  const plan = await currentPlan({ tx });
  if (plan) return plan.id;
  const plans = await tx.actionPlan.findMany({ select: { slug: true } });
  const slug = firstFree(slugOf(title), new Set(plans.map((row) => row.slug)));
  const data = { title, slug, isDemo, createdAt: now, openedAt: now };
  return (await tx.actionPlan.create({ data, select: { id: true } })).id;
}

async function merge(tx: Tx, { reading, context }: { reading: PlanReading; context: Context }) {
  const stored = await storedPlan({ planId: context.planId, tx });
  const idOf = new Map(stored.map(({ number, id }) => [number, id]));
  const changes = describePlanChanges({ stored, read: reading.actions });
  const changedFields = new Map(
    changes.changed.map(({ number, fields }) => [number, fields.map(({ field }) => field)]),
  );
  for (const [position, action] of reading.actions.entries()) {
    const known = idOf.get(action.number);
    const fields = changedFields.get(action.number) ?? [];
    const warnings = reading.warnings.filter(({ actionNumber }) => actionNumber === action.number);
    if (!known) await addAction(tx, { action, position, warnings, context });
    else if (fields.length > 0)
      await changeAction(tx, { actionId: known, action, position, fields, warnings, context });
    else await tx.actionItem.update({ where: { id: known }, data: { position } });
  }
  await suggestRelations(tx, { planId: context.planId, actions: reading.actions });
  await takeParts(tx, { ...context, parts: reading.parts ?? [] });
  return { added: changes.added.length, changed: changes.changed.length };
}

type Write = { action: PlannedAction; position: number; warnings: PlanWarning[]; context: Context };

async function addAction(tx: Tx, { action, position, warnings, context }: Write): Promise<void> {
  const { planId, by, now } = context;
  const plan = await tx.actionPlan.findUniqueOrThrow({ where: { id: planId }, select: { slug: true } });
  const refs = await tx.actionItem.findMany({ select: { ref: true } });
  const ref = refOf({
    number: action.number,
    planSlug: plan.slug,
    taken: new Set(refs.map((row) => row.ref)),
  });
  const { id } = await tx.actionItem.create({
    data: { ...actionColumns(action), planId, position, ref },
    select: { id: true },
  });
  await writeParts(tx, { actionId: id, action });
  await writeWarnings(tx, id, warnings);
  await recordEntry(tx, {
    kind: "action.imported",
    details: { planId, fields: [] },
    by,
    at: now,
    subjectId: id,
  });
}

async function changeAction(
  tx: Tx,
  { actionId, action, position, fields, warnings, context }: Write & { actionId: string; fields: string[] },
): Promise<void> {
  const { planId, by, now } = context;
  await tx.actionItem.update({ where: { id: actionId }, data: { ...actionColumns(action), position } });
  await writeParts(tx, { actionId, action });
  await writeWarnings(tx, actionId, warnings);
  await recordEntry(tx, {
    kind: "action.imported",
    details: { planId, fields },
    by,
    at: now,
    subjectId: actionId,
  });
}

/** Warnings that a person has settled stay settled; the open ones are those of this reading. */
async function writeWarnings(tx: Tx, actionId: string, warnings: PlanWarning[]): Promise<void> {
  await tx.actionWarning.deleteMany({ where: { actionId, settledAt: null } });
  const settled = await tx.actionWarning.findMany({
    where: { actionId },
    select: { what: true, column: true },
  });
  const known = new Set(settled.map(({ what, column }) => `${column} ${what}`));
  const open = warnings.filter(({ what, column }) => !known.has(`${column} ${what}`));
  await tx.actionWarning.createMany({
    data: open.map(({ where, what, column }) => ({ actionId, where, what, column })),
  });
  await tx.actionItem.update({ where: { id: actionId }, data: { needsReview: open.length > 0 } });
}
