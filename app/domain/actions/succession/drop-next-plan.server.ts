import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { lockNextPlan } from "./lock-next-plan.server.ts";

type DropNextPlan = { nextPlanId: string; by: StaffActor; now: Date };

export type NextPlanDropped = { ok: true } | { ok: false; reason: "opened" };

/**
 * Gives a plan up that was being prepared; what was decided for it counts for nothing. Given up already is as good.
 * @throws 404
 * @returns refused once it is open
 */
export function dropNextPlan({ nextPlanId, by, now }: DropNextPlan): Promise<NextPlanDropped> {
  return transaction(async (tx): Promise<NextPlanDropped> => {
    const plan = await lockNextPlan(tx, nextPlanId);
    if (plan.openedId) return { ok: false, reason: "opened" };
    if (!plan.isOpen) return { ok: true };
    await tx.nextPlan.update({
      where: { id: nextPlanId },
      data: { droppedAt: now },
      select: { id: true },
    });
    await recordEntry(tx, {
      kind: "plan.nextDropped",
      details: { nextPlanId },
      ...{ by, at: now, subjectId: plan.fromId },
    });
    return { ok: true };
  });
}
