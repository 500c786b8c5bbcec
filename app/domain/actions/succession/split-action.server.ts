import type { NextActionDraft, SplitTarget } from "./decision.ts";
import { type Decide, type Decided, writeDecision } from "./write-decision.server.ts";

type SplitAction = Decide & {
  actionId: string;
  /** At least two; what has no choice of its own goes to the first. */
  actions: NextActionDraft[];
  choices: SplitTarget[];
  /** Why, for everyone; null where nothing needs to be said. */
  reason: string | null;
};

/**
 * Decides that an action becomes several in the next plan, and which of them each link, group and promise goes to. The
 * choice for a link goes before the one for its group. The same one sent twice is one.
 * @throws 404 for an unknown action, and for a choice that is not about something of it
 * @returns refusals: fewer than two; no public wording where it has one; as carryForward
 */
export function splitAction({ actionId, actions, choices, reason, ...given }: SplitAction): Promise<Decided> {
  const decision = { kind: "split" as const, fromIds: [actionId], actions, reason, leftOut: null, choices };
  return writeDecision({ ...given, decision });
}
