import { transaction } from "#app/db/transaction.server.ts";
import { recordEntries } from "../../ledger/record-entry.server.ts";
import { lockNextPlan } from "./lock-next-plan.server.ts";
import { clearDecisions, replacedDecisions } from "./replaced-decisions.server.ts";
import { type Decide, takenBack } from "./write-decision.server.ts";

export type DecisionTakenBack = { ok: true } | { ok: false; reason: "closed" };

/**
 * Makes an action undecided again, and with it those that were to come together with it. Undecided already is as good.
 * @throws 404
 * @returns refused once the plan is open or given up
 */
export function takeBackDecision({
  actionId,
  nextPlanId,
  by,
  now,
}: Decide & { actionId: string }): Promise<DecisionTakenBack> {
  return transaction(async (tx): Promise<DecisionTakenBack> => {
    const plan = await lockNextPlan(tx, nextPlanId);
    if (!plan.isOpen) return { ok: false, reason: "closed" };
    const replaced = await replacedDecisions(tx, { nextPlanId, fromIds: [actionId] });
    await clearDecisions(tx, replaced);
    await recordEntries(
      tx,
      replaced.fromIds.map((id) => takenBack(id, { by, now })),
    );
    return { ok: true };
  });
}
