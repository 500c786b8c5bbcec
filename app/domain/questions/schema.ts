import { z } from "zod";
import { dueDateOf } from "../actions/promises/due-date.ts";
import { ACTION_STATUSES } from "../actions/status.ts";

const LONGEST = 4000;
const text = z.string().max(LONGEST, "error.partner.tooLong").default("");
const id = z.union([z.literal(""), z.uuid()]).default("");
const part = z.string().max(4).default("");

type TypedDate = { dueDay: string; dueMonth: string; dueYear: string };

const dayOf = ({ dueDay, dueMonth, dueYear }: TypedDate) => {
  const date = dueDateOf({ year: dueYear, month: dueMonth, day: dueDay });
  return date?.precision === "day" ? date.dueOn : null;
};

/** A new question. `passages` are `group ID` or `revision ID`. */
export const askSchema = z
  .strictObject({
    organisation: z.uuid("error.staff.question.organisation"),
    action: id,
    response: id,
    follows: id,
    words: z.string().min(10, "error.staff.question.words").max(1000, "error.tooLong"),
    passages: z
      .array(z.string().regex(/^(?:group|revision) [0-9a-f-]{36}$/, "error.form.unexpected"))
      .max(10, "error.staff.question.passages")
      .default([]),
    ...{ dueDay: part, dueMonth: part, dueYear: part },
    confirmed: z.literal("yes").optional(),
  })
  .superRefine((typed, context) => {
    if (dayOf(typed) === null)
      context.addIssue({ code: "custom", path: ["due"], message: "error.staff.question.date" });
  });

/** The day of a form that the schema let pass. */
export function typedDay(typed: TypedDate): string {
  const day = dayOf(typed);
  if (!day) throw new Error("a form with no date passed its schema");
  return day;
}

const answerFields = {
  /** "answer" or "decline"; empty while nothing is chosen. */
  choice: z.union([z.literal(""), z.enum(["answer", "decline"], "error.form.unexpected")]).default(""),
  progress: text,
  status: z.union([z.literal(""), z.enum(ACTION_STATUSES, "error.form.unexpected")]).default(""),
  words: text,
  reason: z.string().max(1000, "error.partner.tooLong").default(""),
  role: z.string().max(100, "error.partner.tooLong").default(""),
};

const version = z.coerce.number().int().min(0);

/** What a partner has typed so far: nothing is asked of it. */
export const partnerDraftSchema = z.strictObject({ send: z.literal("later"), version, ...answerFields });

/** What a partner hands in. */
export const partnerAnswerSchema = z
  .strictObject({ send: z.literal("now"), version, ...answerFields })
  .superRefine(({ choice, progress, words, role }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (choice === "") refuse("choice", "error.partner.choice");
    if (choice === "answer" && `${progress}${words}`.length < 3) refuse("words", "error.partner.words");
    if (role === "") refuse("role", "error.partner.role");
  });

/** The buttons of a partner's form say what is done with it. */
export const partnerFormSchema = z.discriminatedUnion(
  "send",
  [partnerDraftSchema, partnerAnswerSchema],
  "error.form.unexpected",
);

export type TypedAnswer = Omit<z.infer<typeof partnerDraftSchema>, "send" | "version">;

export const handOverSchema = z.strictObject({
  email: z.string().max(254, "error.email").pipe(z.email("error.email")),
});

export const useAnswerSchema = z.strictObject({
  use: z.enum(["progress", "response", "promise", "nothing"], "error.form.unexpected"),
});

export const outcomeSchema = z.strictObject({ confirmed: z.literal("yes").optional() });
