import { confirmPlanReading } from "#app/domain/actions/confirm-plan-reading.server.ts";
import type { PlanReading } from "#app/domain/actions/plan-reading/planned-action.ts";
import { readPlan } from "#app/domain/actions/plan-reading/read-plan.ts";
import { storePlanReading } from "#app/domain/actions/store-plan-reading.server.ts";
import { COMMAND_LINE } from "#app/domain/ledger/actor.ts";

/** A small plan with a doubtful place or two, as a document. */
export const PLAN_DOCUMENT = [
  "No.,Action,Details,Start Date,Close Date,Lead Partners,Main Lead,Funding,Output",
  '1,Talk to residents,"* Visit the market * Visit the library",May-17,Pending,"Council, Police",Council,"A grant of £7,000",1) A report',
  "2,Light the bus stop,* Ask who owns it,13 May 2017,,Council,Robin Example (Council),,1) A lamp",
].join("\n");

export function planReadingOf(document: string): PlanReading {
  const read = readPlan({ content: document, fileName: "plan.csv" });
  if (!read.ok) throw new Error(read.reason);
  return read.reading;
}

/** A plan that was read from a document and confirmed. */
export async function givenPlan({
  document = PLAN_DOCUMENT,
  planTitle = "Plan of the town",
  now = new Date(),
}: {
  document?: string;
  planTitle?: string;
  now?: Date;
} = {}): Promise<{ planId: string; readingId: string }> {
  const given = { by: COMMAND_LINE, now };
  const { readingId } = await storePlanReading({
    reading: planReadingOf(document),
    fileName: "plan.csv",
    ...given,
  });
  const confirmed = await confirmPlanReading({ readingId, planTitle, ...given });
  if (!confirmed.ok) throw new Error(confirmed.reason);
  return { planId: confirmed.planId, readingId };
}
