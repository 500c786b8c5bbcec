import type { NextActionDraft } from "./decision.ts";
import { type Decide, type Decided, writeDecision } from "./write-decision.server.ts";

type MergeActions = Decide & {
  /** At least two. */
  actionIds: string[];
  action: NextActionDraft;
  /** Why, for everyone; null where nothing needs to be said. */
  reason: string | null;
};

/**
 * Decides that several actions become one in the next plan. What was decided about each of them before is replaced, also
 * for those that were to come together with one of them. The same one sent twice is one.
 * @throws 404
 * @returns refusals: fewer than two; no public wording where one of them has one; as carryForward
 */
export function mergeActions({ actionIds, action, reason, ...given }: MergeActions): Promise<Decided> {
  const fromIds = [...new Set(actionIds)];
  const decision = {
    kind: "merged" as const,
    fromIds,
    actions: [action],
    reason,
    leftOut: null,
    choices: [],
  };
  return writeDecision({ ...given, decision });
}
