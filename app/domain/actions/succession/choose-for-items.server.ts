import { transaction } from "#app/db/transaction.server.ts";
import type { SplitTarget } from "./decision.ts";
import { lockNextPlan } from "./lock-next-plan.server.ts";
import { storedDecision } from "./stored-decision.server.ts";
import { type Decide, type Decided, decide } from "./write-decision.server.ts";

type ChooseForItems = Decide & {
  actionId: string;
  /** The place of the action that the item of each link goes to; null for one that goes with its group or theme. */
  choices: ReadonlyMap<string, number | null>;
};

export type ChosenForItems = Decided | { ok: false; reason: "not-split" };

/**
 * Chooses for single items which of the actions they go to when theirs is split; what was chosen for others stays. The same
 * sent twice changes nothing.
 * @throws 404 for a link of another action, and for a place where no action is
 * @returns refused once the plan is open or given up, and where the action is not decided to be split
 */
export function chooseForItems(given: ChooseForItems): Promise<ChosenForItems> {
  const { nextPlanId, actionId, choices, by, now } = given;
  return transaction(async (tx): Promise<ChosenForItems> => {
    const plan = await lockNextPlan(tx, nextPlanId);
    if (!plan.isOpen) return { ok: false, reason: "closed" };
    const before = await storedDecision(tx, { nextPlanId, fromIds: [actionId] });
    if (before?.kind !== "split") return { ok: false, reason: "not-split" };
    const others = before.choices.filter((choice) => !("linkId" in choice && choices.has(choice.linkId)));
    const chosen = [...choices].flatMap(([linkId, to]): SplitTarget[] =>
      to === null ? [] : [{ linkId, to }],
    );
    return decide(tx, { plan, decision: { ...before, choices: [...others, ...chosen] }, by, now });
  });
}
