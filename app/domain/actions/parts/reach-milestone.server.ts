import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn, dateIn } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { requireOpenPlan } from "../open-plan.server.ts";
import type { PartCommand } from "./part-actions.server.ts";

type ReachMilestone = PartCommand & {
  milestoneId: string;
  /** The day, as "2026-11-28"; not after today. */
  reachedOn: string;
  timeZone: string;
};

export type MilestoneReached = { ok: true } | { ok: false; reason: "in-the-future" | "withdrawn" };

/**
 * Says that a step was reached, and when. Said twice is said once: the first day stays.
 * @throws 404, 409 for an archived plan
 * @returns refused for a day after today, and for one that was withdrawn
 */
export function reachMilestone(given: ReachMilestone): Promise<MilestoneReached> {
  return transaction((tx) => storeReached(tx, given));
}

/** The same inside a transaction, for a file with a whole plan. */
export async function storeReached(tx: Tx, given: ReachMilestone): Promise<MilestoneReached> {
  const { actionId, milestoneId, reachedOn, timeZone, by, now } = given;
  await requireOpenPlan(tx, actionId);
  const where = { id: milestoneId, actionId };
  const milestone = await tx.actionMilestone.findFirst({ where, select: { withdrawnAt: true } });
  if (!milestone) throw notFound("milestone");
  if (milestone.withdrawnAt) return { ok: false, reason: "withdrawn" };
  if (reachedOn > dateIn(timeZone, now)) return { ok: false, reason: "in-the-future" };
  const { count } = await tx.actionMilestone.updateMany({
    where: { ...where, reachedOn: null, withdrawnAt: null },
    data: { reachedOn: dateColumn(reachedOn) },
  });
  if (count === 0) return { ok: true };
  await recordEntry(tx, {
    kind: "action.milestoneReached",
    details: { milestoneId },
    ...{ by, at: now, subjectId: actionId },
  });
  return { ok: true };
}
