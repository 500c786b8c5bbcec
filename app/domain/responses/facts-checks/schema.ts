import { z } from "zod";
import { isDate, promiseWords } from "../../actions/promises/schema.ts";

const why = z.string().min(10, "error.staff.facts.why").max(500, "error.tooLong");

const asked = {
  organisation: z.uuid("error.staff.question.organisation"),
  ...{
    send: z.enum(["ask", "without"], "error.form.unexpected").default("ask"),
    why: z.string().default(""),
  },
};

type Without = { send: "ask" | "without"; why: string };

function saysWhy(typed: Without, context: z.RefinementCtx): void {
  if (typed.send === "without" && !why.safeParse(typed.why).success)
    context.addIssue({ code: "custom", path: ["why"], message: "error.staff.facts.why" });
}

/** The reason of whoever goes on without asking; null where somebody is asked. */
export function withoutAsking({ send, why }: Without): string | null {
  return send === "without" ? why : null;
}

/** Who is asked to check the facts of a response, or why nobody is. */
export const askFactsSchema = z.strictObject(asked).superRefine(saysWhy);

/** Of a progress update that is not posted yet: its words as well, and the answer that they began with. */
export const askProgressFactsSchema = z
  .strictObject({
    ...asked,
    words: z.string().min(3, "error.action.progressMissing").max(4000, "error.action.progressTooLong"),
    question: z.union([z.literal(""), z.uuid()]).default(""),
  })
  .superRefine(saysWhy);

/** Of a promise that an answer becomes: whoever answered checks it. */
export const askPromiseFactsSchema = z
  .strictObject({ send: asked.send, why: asked.why, ...promiseWords })
  .superRefine((typed, context) => {
    isDate(typed, context);
    saysWhy(typed, context);
  });

export const waiveFactsSchema = z.strictObject({ why });

export const factsAnswerSchema = z
  .strictObject({
    answer: z.enum(["right", "wrong"], "error.partner.factsAnswer"),
    wrong: z.string().max(2000, "error.partner.tooLong").default(""),
    role: z.string().min(1, "error.partner.role").max(100, "error.partner.tooLong"),
  })
  .superRefine(({ answer, wrong }, context) => {
    if (answer === "wrong" && wrong.length < 10)
      context.addIssue({ code: "custom", path: ["wrong"], message: "error.partner.factsWrong" });
  });
