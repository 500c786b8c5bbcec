import type { PromiseState } from "../actions/promises/promise-state.ts";
import type { Outcome } from "./outcome.ts";
import type { AnswerStage } from "./verdict.ts";

type Answer = { outcome: Outcome; promises: { state: PromiseState }[] };

/**
 * What somebody judges when they judge this response now. When it changes, from "will" to "did", or because a promise
 * that it rests on was broken or all of them were kept, the person is asked once more, and both verdicts are published.
 */
export function answerStage({ outcome, promises }: Answer): Exclude<AnswerStage, "direct"> {
  if (outcome !== "will" && outcome !== "doing") return outcome;
  const inForce = promises.filter(({ state }) => state !== "replaced");
  if (inForce.some(({ state }) => state === "broken")) return "promiseBroken";
  return inForce.length > 0 && inForce.every(({ state }) => state === "kept") ? "promiseKept" : outcome;
}
