import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import type { NewEntry } from "../../ledger/entry.ts";
import { recordEntries } from "../../ledger/record-entry.server.ts";
import { type Decision, fingerprint } from "./decision.ts";
import { type LockedNextPlan, lockNextPlan } from "./lock-next-plan.server.ts";
import { type DecisionProblem, problemOf } from "./problem-of-decision.server.ts";
import { clearDecisions, replacedDecisions } from "./replaced-decisions.server.ts";
import { storeDecision } from "./store-decision.server.ts";
import { storedDecision } from "./stored-decision.server.ts";

export type Decide = { nextPlanId: string; by: StaffActor; now: Date };

export type Decided = { ok: true } | { ok: false; reason: DecisionProblem | "closed" | "number-taken" };

/**
 * Puts one decision in the place of what was decided about these actions before; the same one sent twice changes nothing.
 * @throws 404 for an unknown plan, and for an action that is not of the plan before it
 * @returns refused once the plan is open or given up, for a number that another action of it has, and for what
 *   problemOf finds
 */
export function writeDecision(given: Decide & { decision: Decision }): Promise<Decided> {
  return transaction(async (tx): Promise<Decided> => {
    const plan = await lockNextPlan(tx, given.nextPlanId);
    return plan.isOpen ? decide(tx, { plan, ...given }) : { ok: false, reason: "closed" };
  });
}

type Given = Omit<Decide, "nextPlanId"> & { plan: LockedNextPlan; decision: Decision };

/** As writeDecision, within the transaction of another command that has locked the plan in preparation. */
export async function decide(tx: Tx, { plan, decision, by, now }: Given): Promise<Decided> {
  const { fromIds } = decision;
  const nextPlanId = plan.id;
  const known = await tx.actionItem.count({ where: { id: { in: fromIds }, planId: plan.fromId } });
  if (known === 0 || known < fromIds.length) throw notFound("action");
  const before = await storedDecision(tx, { nextPlanId, fromIds });
  if (before && fingerprint(before) === fingerprint(decision)) return { ok: true };
  const problem = await problemOf(tx, decision);
  if (problem) return { ok: false, reason: problem };
  const replaced = await replacedDecisions(tx, { nextPlanId, fromIds });
  if (await isTaken(tx, { nextPlanId, decision, except: replaced.nextActionIds }))
    return { ok: false, reason: "number-taken" };
  await clearDecisions(tx, replaced);
  await storeDecision(tx, { plan, decision, by, now });
  const undone = replaced.fromIds.filter((id) => !fromIds.includes(id));
  await recordEntries(tx, [
    ...undone.map((id) => takenBack(id, { by, now })),
    ...fromIds.map((subjectId): NewEntry => ({ ...entryOf(decision), by, at: now, subjectId })),
  ]);
  return { ok: true };
}

export function takenBack(subjectId: string, { by, now }: { by: StaffActor; now: Date }): NewEntry {
  return { kind: "action.decisionTakenBack", details: {}, by, at: now, subjectId };
}

async function isTaken(
  tx: Tx,
  { nextPlanId, decision, except }: { nextPlanId: string; decision: Decision; except: string[] },
): Promise<boolean> {
  const numbers = decision.actions.map(({ number }) => number);
  if (new Set(numbers).size < numbers.length) return true;
  const where = { nextPlanId, number: { in: numbers }, id: { notIn: except } };
  return (await tx.nextAction.count({ where })) > 0;
}

function entryOf({ kind, actions, fromIds }: Decision) {
  if (kind === "ended") return { kind: "action.ended", details: {} } as const;
  if (kind === "merged") return { kind: "action.merged", details: { actions: fromIds.length } } as const;
  if (kind === "split") return { kind: "action.split", details: { actions: actions.length } } as const;
  const inPart: "yes" | "no" = kind === "part" ? "yes" : "no";
  return { kind: "action.carriedForward", details: { inPart } } as const;
}
