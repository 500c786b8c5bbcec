import { z } from "zod";
import { dueDateOf } from "./due-date.ts";
import { PROMISE_ENDS } from "./promise-state.ts";

const SHORTEST_SENTENCE = 10;

const sentence = z
  .string()
  .min(SHORTEST_SENTENCE, "error.promise.sentence")
  .max(1000, "error.promise.tooLong");
const confirmed = z.literal("yes").optional();
const id = z.union([z.literal(""), z.uuid()]).default("");
const part = z.string().max(4).default("");

/** Day and month may be left empty: the last day of the month or of the year is meant then. */
const due = { dueDay: part, dueMonth: part, dueYear: part };

type TypedDue = { dueDay: string; dueMonth: string; dueYear: string };

export function isDate(typed: TypedDue, context: z.RefinementCtx): void {
  if (!dueOf(typed)) context.addIssue({ code: "custom", path: ["due"], message: "error.promise.date" });
}

const dueOf = ({ dueDay, dueMonth, dueYear }: TypedDue) =>
  dueDateOf({ year: dueYear, month: dueMonth, day: dueDay });

/** The date of a form that one of these schemas let pass. */
export function typedDueDate(typed: TypedDue) {
  const date = dueOf(typed);
  if (!date) throw new Error("a form with no date passed its schema");
  return date;
}

/** What is promised, how it will be seen, by when. */
export const promiseWords = {
  words: sentence,
  evidenceWanted: z.string().min(3, "error.promise.evidence").max(1000, "error.promise.tooLong"),
  ...due,
  confirmed,
};

export const makePromiseSchema = z
  .strictObject({
    organisation: id,
    /** The name of one that is not in the list. */
    otherOrganisation: z.string().max(200, "error.promise.tooLong").default(""),
    action: id,
    /** The response that it is made for. */
    response: id,
    /** The partner's answer that it began with. */
    question: id,
    ...promiseWords,
  })
  .superRefine((typed, context) => {
    isDate(typed, context);
    if (typed.organisation === "" && typed.otherOrganisation === "")
      context.addIssue({ code: "custom", path: ["organisation"], message: "error.promise.organisation" });
  });

export const movePromiseSchema = z.strictObject({ ...due, reason: sentence, confirmed }).superRefine(isDate);

export const promiseOutcomeSchema = z
  .strictObject({
    kind: z.enum(PROMISE_ENDS, "error.promise.kind"),
    happenedOn: z.iso.date("error.promise.happenedOn"),
    words: sentence,
    link: z
      .union([
        z.literal(""),
        z.url({ protocol: /^https$/, error: "error.promise.link" }).max(500, "error.promise.tooLong"),
      ])
      .default(""),
    replacedBy: id,
    confirmed,
  })
  .superRefine(({ kind, replacedBy }, context) => {
    if (kind === "replaced" && replacedBy === "")
      context.addIssue({ code: "custom", path: ["replacedBy"], message: "error.promise.replacedBy" });
  });

export const takeBackSchema = z.strictObject({ why: sentence, confirmed });
