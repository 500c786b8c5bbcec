import { z } from "zod";
import { receiptCodeSchema } from "../feedback/schema.ts";
import type { Judged } from "./give-verdict.server.ts";
import { ANSWER_STAGES, DIRECT, LONGEST_SENTENCE, REPORTING_ANSWERS, VERDICT_ANSWERS } from "./verdict.ts";

/** "Did this deal with what you said?" */
export const verdictSchema = receiptCodeSchema.extend({
  /** The address of the response, or DIRECT. */
  about: z.string().min(1).max(200),
  stage: z.enum([...ANSWER_STAGES, DIRECT]),
  verdict: z.enum(VERDICT_ANSWERS, "error.verdict.choose"),
  words: z
    .string()
    .refine((words) => [...words].length <= LONGEST_SENTENCE, "error.verdict.tooLong")
    .default(""),
});

export function judgedOf({ about, stage }: z.infer<typeof verdictSchema>): Judged {
  return stage === DIRECT ? DIRECT : { slug: about };
}

/** "Are you more likely to report hate crime now?" */
export const reportingSchema = receiptCodeSchema.extend({
  reporting: z.enum(REPORTING_ANSWERS, "error.verdict.choose"),
});
