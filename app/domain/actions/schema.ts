import { z } from "zod";
import { INFLUENCES } from "./influence.ts";
import { isActionStatus } from "./status.ts";

const line = (max: number) => z.string().max(max, "error.action.tooLong").default("");
const text = line(10_000);

/** An action of the plan as people put it right; one point, organisation or name a line. */
export const correctionSchema = z.strictObject({
  number: z
    .string()
    .min(1, "error.action.numberMissing")
    .max(20, "error.action.numberTooLong")
    .regex(/[\p{L}\p{N}]/u, "error.action.numberMissing"),
  title: line(500),
  details: text,
  start: line(100),
  close: line(100),
  origin: line(1000),
  leadPartners: line(2000),
  mainLead: line(500),
  mainLeadOrganisation: line(200),
  people: line(2000),
  staffNotes: line(2000),
  funding: line(1000),
  objectives: text,
  outputs: text,
});

/** Approving what the public reads. */
export const publicationSchema = z.strictObject({
  title: z.string().min(1, "error.action.titleMissing").max(200, "error.action.titleTooLong"),
  summary: z.string().min(1, "error.action.summaryMissing").max(4000, "error.action.summaryTooLong"),
});

export const statusSchema = z.strictObject({
  status: z.string().refine(isActionStatus, "error.action.statusMissing"),
  reason: z.string().max(500, "error.action.reasonTooLong").default(""),
  pausedUntil: z.union([z.literal(""), z.iso.date("error.action.pauseEnd")]).default(""),
  /** Left out by a form that does not ask; empty for the number of the settings. */
  updateEveryDays: z
    .union([z.literal(""), z.coerce.number().int().min(7).max(366)], "error.action.updateEvery")
    .optional(),
});

export const progressSchema = z.strictObject({
  happenedOn: z.iso.date("error.action.dateMissing"),
  words: z.string().min(3, "error.action.progressMissing").max(4000, "error.action.progressTooLong"),
  /** The partner's answer that it began with. */
  question: z.union([z.literal(""), z.uuid()]).default(""),
});

/** Confirming the first document of a plan names the plan. */
export const confirmationSchema = z.strictObject({
  planTitle: z.string().max(150, "error.action.titleTooLong").default(""),
});

/** Linking what somebody said to an action; what was before and after is asked for by the command. */
export const linkSchema = z.strictObject({
  action: z.uuid("error.link.action"),
  influence: z.enum(INFLUENCES, "error.link.influence"),
  before: z.string().max(1000, "error.tooLong").default(""),
  after: z.string().max(1000, "error.tooLong").default(""),
});

/** A second organisation confirms a claim of change. */
export const countersignatureSchema = z.strictObject({
  link: z.uuid("error.form.unexpected"),
  organisation: z.uuid("error.action.organisationMissing"),
});

/** Whether the public page of an action shows the numbers that say if this site works. */
export const numbersSchema = z.strictObject({ numbers: z.enum(["show", "hide"], "error.form.unexpected") });
