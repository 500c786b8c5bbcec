import { db } from "#app/db/client.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { TableFormat } from "#app/platform/table-file.server.ts";
import type { Actor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { storedPlan } from "../stored-plan.server.ts";
import { planFileRows } from "./plan-file.ts";
import { planFileContent } from "./plan-file-content.server.ts";
import { storedParts } from "./stored-parts.server.ts";

/**
 * One plan as its document has it and as people put it right, with the status and the parts of its actions, as a file that
 * readPlanDocument takes in again without any change. It names the people of the document: for staff only. The ledger says
 * who took it.
 * @param slug of the plan
 * @returns the file, and how many actions are in it
 * @throws 404 when there is no such plan
 */
export async function exportPlan({
  slug,
  format,
  by,
  now,
}: {
  slug: string;
  format: TableFormat;
  by: Actor;
  now: Date;
}): Promise<{ content: string | Uint8Array<ArrayBuffer>; actions: number }> {
  const plan = await db().actionPlan.findUnique({ where: { slug }, select: { id: true, title: true } });
  if (!plan) throw notFound("plan");
  const actions = await storedPlan({ planId: plan.id });
  const details = { planId: plan.id, actions: actions.length, format };
  await transaction((tx) => recordEntry(tx, { kind: "plan.exported", details, by, at: now }));
  const rows = planFileRows({ title: plan.title, actions });
  const parts = await storedParts({ planId: plan.id });
  return { content: await planFileContent({ rows, parts, format }), actions: actions.length };
}
