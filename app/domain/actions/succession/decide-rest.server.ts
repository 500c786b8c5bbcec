import type { Tx } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import type { Decision } from "./decision.ts";
import type { LockedNextPlan } from "./lock-next-plan.server.ts";
import { arePublic, type DecisionProblem, oweSomething } from "./problem-of-decision.server.ts";
import { decide } from "./write-decision.server.ts";

/** What becomes of all actions that nobody decided about: they go on whole, or end with one public reason. */
export type Rest = { kind: "whole" } | { kind: "ended"; reason: string };

export type RestRefusal = {
  ok: false;
  reason: DecisionProblem | "undecided" | "number-taken";
  /** Of the actions that stand against it. */
  numbers: string[];
};

type Given = { plan: LockedNextPlan; rest: Rest | null; by: StaffActor; now: Date };

/** Undoes everything that was done for opening the plan, and says why. */
export class OpeningRefused extends Error {
  readonly refusal: RestRefusal;

  constructor(reason: RestRefusal["reason"], actions: { number: string }[]) {
    super(reason);
    this.refusal = { ok: false, reason, numbers: actions.map(({ number }) => number) };
  }
}

/**
 * Decides about the actions that nobody decided about, and looks whether what was decided before still holds.
 * @throws OpeningRefused with what stands against opening the plan
 */
export async function decideRest(tx: Tx, { plan, rest, by, now }: Given): Promise<void> {
  const undecided = await tx.actionItem.findMany({
    where: { planId: plan.fromId, successions: { none: { nextPlanId: plan.id } } },
    orderBy: { position: "asc" },
    select: { id: true, number: true, title: true },
  });
  if (undecided.length > 0 && !rest) throw new OpeningRefused("undecided", undecided);
  for (const action of rest ? undecided : []) {
    const decided = await decide(tx, { plan, decision: decisionOf(action, rest), by, now });
    if (!decided.ok && decided.reason !== "closed") throw new OpeningRefused(decided.reason, [action]);
  }
  await refuseStale(tx, plan);
}

function decisionOf(action: { id: string; number: string; title: string }, rest: Rest | null): Decision {
  const { id, number, title } = action;
  const same = { fromIds: [id], leftOut: null, choices: [] };
  if (rest?.kind === "ended") return { kind: "ended", actions: [], reason: rest.reason.trim(), ...same };
  return { kind: "whole", actions: [{ number, title, wording: null }], reason: null, ...same };
}

/** Between a decision and the opening somebody may have promised something, or approved a wording. */
async function refuseStale(tx: Tx, plan: LockedNextPlan): Promise<void> {
  const rows = await tx.actionSuccession.findMany({
    where: { nextPlanId: plan.id, kind: { not: "whole" } },
    select: {
      ...{ kind: true, fromId: true, from: { select: { number: true } } },
      successors: { select: { nextAction: { select: { publicTitle: true } } } },
    },
  });
  for (const { kind, fromId, from, successors } of rows) {
    if (kind === "ended" && (await oweSomething(tx, [fromId])))
      throw new OpeningRefused("open-promises", [from]);
    const isUnworded = successors.some(({ nextAction }) => nextAction.publicTitle === null);
    if (isUnworded && (await arePublic(tx, [fromId]))) throw new OpeningRefused("wording-missing", [from]);
  }
}
