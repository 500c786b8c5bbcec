import { db } from "#app/db/client.server.ts";
import { confirmPlanReading } from "#app/domain/actions/confirm-plan-reading.server.ts";
import { exportPlan } from "#app/domain/actions/plan-file/export-plan.server.ts";
import { readPlanDocument } from "#app/domain/actions/plan-file/read-plan-document.server.ts";
import { planLanguages } from "#app/domain/actions/plan-reading/plan-languages.server.ts";
import type { PlanReading } from "#app/domain/actions/plan-reading/planned-action.ts";
import { storePlanReading } from "#app/domain/actions/store-plan-reading.server.ts";
import type { ExportFormat } from "#app/domain/insights/exports/export-choices.ts";
import { COMMAND_LINE } from "#app/domain/ledger/actor.ts";

export const now = new Date("2026-11-28T09:00:00Z");
/** Pauses are over and steps are long reached when the file comes in again. */
const later = new Date("2029-01-01T09:00:00Z");

export async function emptyPlans() {
  await db().$executeRaw`TRUNCATE "ActionPlan", "ActionItem", "PlanReading", "Organisation" CASCADE`;
}

export async function fileOf(format: ExportFormat): Promise<Uint8Array> {
  const { slug } = await db().actionPlan.findFirstOrThrow({ select: { slug: true } });
  const { content } = await exportPlan({ slug, format, by: COMMAND_LINE, now });
  return typeof content === "string" ? Buffer.from(content) : content;
}

export async function read(content: Uint8Array | string, format: ExportFormat): Promise<PlanReading> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const document = await readPlanDocument({
    content: bytes,
    fileName: `plan.${format}`,
    wording: planLanguages(),
  });
  if (!document.ok) throw new Error(document.reason);
  return document.reading;
}

export async function bringIn(reading: PlanReading, at = later) {
  const given = { by: COMMAND_LINE, now: at };
  const { readingId } = await storePlanReading({ reading, fileName: "plan", ...given });
  const confirmed = await confirmPlanReading({ readingId, planTitle: "Plan of the town", ...given });
  if (!confirmed.ok) throw new Error(confirmed.reason);
}

export async function actionIds(): Promise<string[]> {
  const rows = await db().actionItem.findMany({ orderBy: { position: "asc" }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** A row of a file about one part of an action, by the names of its columns. */
export type PartRow = Record<string, string>;
