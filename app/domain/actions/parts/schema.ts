import { z } from "zod";
import { type DueDate, dueDateOf } from "../promises/due-date.ts";
import { periodOf } from "./period.ts";

const line = (max: number) => z.string().max(max, "error.parts.tooLong");
/** What something is called. */
export const named = line(200).min(3, "error.parts.title");
const part = z.string().max(4).default("");

/** A number as people type it: "1,204", "12.5", "-3". */
export const amount = z
  .string()
  .transform((typed) => typed.replaceAll(/[\s,]/g, ""))
  .refine((typed) => /^-?\d{1,11}(\.\d{1,2})?$/.test(typed), "error.parts.number")
  .transform(Number);

/** The words of each part, in a form and in a row of a plan's file. */
export const PART_WORDS = {
  activity: { title: named, place: line(200).default(""), words: line(2000).default("") },
  step: { title: named },
  measure: {
    title: named,
    objective: line(300).default(""),
    source: line(300).min(3, "error.parts.source"),
    unit: line(50).default(""),
  },
};

/** The address of a page that shows something. */
export const evidenceLink = z
  .url({ protocol: /^https?$/, error: "error.parts.link" })
  .max(500, "error.parts.tooLong");

/** Why something does not hold any more. */
export const withdrawnWhy = line(500).min(10, "error.parts.why");

const due = { dueDay: part, dueMonth: part, dueYear: part };
const end = { endDay: part, endMonth: part, endYear: part };

type TypedDue = Record<keyof typeof due, string>;
type TypedPeriod = TypedDue & Record<keyof typeof end, string>;

const dueOf = ({ dueDay, dueMonth, dueYear }: TypedDue) =>
  dueDateOf({ year: dueYear, month: dueMonth, day: dueDay });

function isDate(typed: TypedDue, context: z.RefinementCtx): void {
  if (!dueOf(typed)) context.addIssue({ code: "custom", path: ["due"], message: "error.promise.date" });
}

function typedPeriod(typed: TypedPeriod) {
  const start = dueOf(typed);
  const { endDay, endMonth, endYear } = typed;
  const isOpen = endDay === "" && endMonth === "" && endYear === "";
  const until = isOpen ? null : dueDateOf({ year: endYear, month: endMonth, day: endDay });
  return start && (isOpen || until) ? periodOf(start, until) : null;
}

function isPeriod(typed: TypedPeriod, context: z.RefinementCtx): void {
  isDate(typed, context);
  if (dueOf(typed) && !typedPeriod(typed))
    context.addIssue({ code: "custom", path: ["end"], message: "error.parts.end" });
}

/** The date of a form that one of these schemas let pass. */
export function partDate(typed: TypedDue): DueDate {
  const date = dueOf(typed);
  if (!date) throw new Error("a form with no date passed its schema");
  return date;
}

/** The same from when to when. */
export function partPeriod(typed: TypedPeriod) {
  const period = typedPeriod(typed);
  if (!period) throw new Error("a form with no period passed its schema");
  return period;
}

export const activitySchema = z
  .strictObject({
    ...PART_WORDS.activity,
    state: z.enum(["planned", "held"], "error.form.unexpected"),
    ...{ ...due, ...end },
  })
  .superRefine(isPeriod);

export const milestoneSchema = z.strictObject({ ...PART_WORDS.step, ...due }).superRefine(isDate);

export const reachedSchema = z.strictObject({ reachedOn: z.iso.date("error.action.dateMissing") });

export const measureSchema = z
  .strictObject({
    ...PART_WORDS.measure,
    baseline: amount,
    ...due,
  })
  .superRefine(isDate);

export const readingSchema = z.strictObject({ value: amount, ...due }).superRefine(isDate);

export const evidenceSchema = z.strictObject({
  output: named,
  title: named,
  link: z.union([z.literal(""), evidenceLink]).default(""),
  alt: line(500).default(""),
});

export const relationSchema = z.strictObject({ other: z.uuid("error.parts.other") });

export const withdrawalSchema = z.strictObject({ why: withdrawnWhy });
