import { transaction } from "#app/db/transaction.server.ts";
import {
  type PostProgress,
  type ProgressPosted,
  postProgressIn,
} from "../../actions/post-progress.server.ts";
import { waitsForFacts } from "./facts-checks-for-staff.server.ts";

/**
 * Posts progress of an action as postProgress does, unless an organisation was promised time to check the facts.
 * @returns refused as postProgress; also while an organisation still has days to check progress of this action, whatever
 *   the words are now, and for words that it said are wrong, until somebody goes on without for a reason (decision 025)
 */
export function postCheckedProgress(
  progress: PostProgress,
): Promise<ProgressPosted | { ok: false; reason: "facts-unchecked" }> {
  const { actionId, words, now } = progress;
  return transaction(async (tx) => {
    if (await waitsForFacts(tx, { about: { actionId, words }, now }))
      return { ok: false, reason: "facts-unchecked" } as const;
    return postProgressIn(tx, progress);
  });
}
