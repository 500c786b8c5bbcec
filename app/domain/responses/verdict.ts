import type { AnswerStage, ReportingAnswer, VerdictAnswer } from "#app/db/generated/enums.ts";

/** "Did this deal with what you said?", as the person who said it answers (MISSION.md, judged). */
export const VERDICT_ANSWERS = ["yes", "partly", "no", "notMeant"] as const satisfies VerdictAnswer[];

/** "Are you more likely to report hate crime now?": the aim of the action that this product carries out. */
export const REPORTING_ANSWERS = [
  "moreLikely",
  "asBefore",
  "lessLikely",
  "notSure",
] as const satisfies ReportingAnswer[];

/** What can be judged of a published response; an answer to one person alone is "direct". */
export const ANSWER_STAGES = [
  "did",
  "doing",
  "will",
  "cannot",
  "promiseKept",
  "promiseBroken",
] as const satisfies Exclude<AnswerStage, "direct">[];

export type { AnswerStage, ReportingAnswer, VerdictAnswer };

/** In place of the address of a response: the answer to this person alone. */
export const DIRECT = "direct";

/** Whether this verdict opens the item once more, for somebody else to look again. */
export function opensAgain(answer: VerdictAnswer): boolean {
  return answer === "no" || answer === "notMeant";
}

/** The role that looks again at what somebody said no to. */
export const LOOKS_AGAIN = "publisher";

/** The longest sentence that may come with a verdict. */
export const LONGEST_SENTENCE = 500;
