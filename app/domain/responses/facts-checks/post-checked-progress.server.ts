import { transaction } from "#app/db/transaction.server.ts";
import {
  type PostProgress,
  type ProgressPosted,
  postProgressIn,
} from "../../actions/post-progress.server.ts";
import { refusalOfFacts } from "./refusal-of-facts.server.ts";

/**
 * Posts progress of an action as postProgress does, unless an organisation was promised time to check the facts.
 * @returns refused as postProgress; also while an organisation still has days to check progress of this action, whatever
 *   the words are now, and for words that it said are wrong, until somebody goes on without for a reason; and for what a
 *   partner's answer became while they have not been asked about exactly these words (decision 025)
 */
export function postCheckedProgress(
  progress: PostProgress,
): Promise<ProgressPosted | { ok: false; reason: "facts-unchecked" | "facts-not-asked" }> {
  const { actionId, words, fromQuestionId, now } = progress;
  const answers = fromQuestionId ? [fromQuestionId] : [];
  return transaction(async (tx) => {
    const reason = await refusalOfFacts(tx, { about: { actionId, words }, answers, now });
    return reason ? ({ ok: false, reason } as const) : postProgressIn(tx, progress);
  });
}
