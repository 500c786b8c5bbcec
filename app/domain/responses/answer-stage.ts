import type { Outcome } from "./outcome.ts";
import type { AnswerStage } from "./verdict.ts";

/**
 * What somebody judges when they judge this response now. When it changes, for instance from "will" to "did", the person
 * is asked once more, and both verdicts are published.
 */
export function answerStage({ outcome }: { outcome: Outcome }): Exclude<AnswerStage, "direct"> {
  return outcome;
}
