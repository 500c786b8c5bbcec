import { transaction } from "#app/db/transaction.server.ts";
import {
  type MakePromise,
  makePromiseIn,
  type PromiseMade,
} from "../../actions/promises/make-promise.server.ts";
import { refusalOfFacts } from "./refusal-of-facts.server.ts";

/**
 * Makes a promise as makePromise does, unless a partner's answer became it: then they read it before it is public.
 * @returns refused as makePromise; also while they still have days or say that something is wrong, and while they have
 *   not been asked about exactly these words and this date
 */
export function makeCheckedPromise(
  made: MakePromise,
): Promise<PromiseMade | { ok: false; reason: "facts-unchecked" | "facts-not-asked" }> {
  const { fromQuestionId: questionId, words, evidenceWanted, due, now } = made;
  return transaction(async (tx) => {
    if (!questionId) return makePromiseIn(tx, made);
    const about = { questionId, promise: { words, evidenceWanted, due } };
    const reason = await refusalOfFacts(tx, { about, answers: [questionId], now });
    return reason ? ({ ok: false, reason } as const) : makePromiseIn(tx, made);
  });
}
