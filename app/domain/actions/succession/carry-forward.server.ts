import type { NextActionDraft } from "./decision.ts";
import { type Decide, type Decided, writeDecision } from "./write-decision.server.ts";

type CarryForward = Decide & {
  actionId: string;
  /** What it is called in the next plan. The wording of a whole one goes on as it is where none is given. */
  action: NextActionDraft;
  /** What is not carried forward, and why, both for everyone; null where all of it goes on. */
  leaving: { leftOut: string; reason: string } | null;
};

/**
 * Decides that an action goes on in the next plan, whole or in part. It takes effect when that is opened; until then the
 * decision can be changed. The same one sent twice is one.
 * @throws 404
 * @returns refusals: of a part that does not say what is left out and why, or has no public wording where the action has
 *   one; a number that is taken; a name of a person in the plan; a plan that is open or given up
 */
export function carryForward({ actionId, action, leaving, ...given }: CarryForward): Promise<Decided> {
  return writeDecision({
    ...given,
    decision: {
      kind: leaving ? "part" : "whole",
      fromIds: [actionId],
      actions: [action],
      reason: leaving?.reason ?? null,
      leftOut: leaving?.leftOut ?? null,
      choices: [],
    },
  });
}
