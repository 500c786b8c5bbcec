import { type Decide, type Decided, writeDecision } from "./write-decision.server.ts";

type EndAction = Decide & {
  actionId: string;
  /** Public, at least ten characters. */
  reason: string;
};

/**
 * Decides that an action is not in the next plan. What people said stays linked to it, and what has no answer still waits
 * for one. The same decision sent twice is one.
 * @throws 404
 * @returns refusals: no reason; an open promise, whose outcome has to be said first; as carryForward
 */
export function endAction({ actionId, reason, ...given }: EndAction): Promise<Decided> {
  return writeDecision({
    ...given,
    decision: {
      ...{ kind: "ended", fromIds: [actionId], actions: [] },
      ...{ reason: reason.trim(), leftOut: null, choices: [] },
    },
  });
}
