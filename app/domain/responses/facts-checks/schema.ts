import { z } from "zod";

const required = (max: number) => z.string().min(1, "error.required").max(max, "error.tooLong");

/** Who is asked to check the facts of a response. */
export const askFactsSchema = z.strictObject({ organisation: z.uuid("error.staff.question.organisation") });

/** Of a progress update that is not posted yet: its words as well. */
export const askProgressFactsSchema = askFactsSchema.extend({
  words: z.string().min(3, "error.action.progressMissing").max(4000, "error.action.progressTooLong"),
});

export const waiveFactsSchema = z.strictObject({
  why: z.string().min(10, "error.staff.facts.why").max(500, "error.tooLong"),
});

export const factsAnswerSchema = z
  .strictObject({
    answer: z.enum(["right", "wrong"], "error.staff.facts.answer"),
    wrong: z.string().max(2000, "error.tooLong").default(""),
    role: required(100),
  })
  .superRefine(({ answer, wrong }, context) => {
    if (answer === "wrong" && wrong.length < 10)
      context.addIssue({ code: "custom", path: ["wrong"], message: "error.staff.facts.wrong" });
  });
