import { z } from "zod";

export const LISTINGS = ["full", "townAndMonth", "hidden"] as const;

export type Listing = (typeof LISTINGS)[number];

const line = z.string().min(1, "error.required").max(160, "error.tooLong");
const day = z.iso.date("error.date");
const language = z
  .string()
  .max(20, "error.form.unexpected")
  .regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})*$/, "error.form.unexpected");
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "error.time");

/** The event form. Days and times are those of the operator's time zone. */
export const eventSchema = z
  .strictObject({
    name: line,
    hosts: line,
    venue: line,
    town: line,
    date: day,
    startTime: time,
    endTime: time,
    /** Feedback is taken from the start of the first day to the end of the last. */
    opensOn: day,
    closesOn: day,
    answerBy: z.union([z.literal(""), day]).default(""),
    listing: z.enum(LISTINGS, "error.required"),
    summary: z.string().max(1000, "error.tooLong").default(""),
    /** Those that are spoken there, BCP 47. */
    languages: z.array(language).max(50, "error.form.unexpected").default([]),
  })
  .refine((event) => event.endTime > event.startTime, { path: ["endTime"], message: "error.event.endsFirst" })
  .refine((event) => event.opensOn <= event.date, { path: ["opensOn"], message: "error.event.opensLate" })
  .refine((event) => event.closesOn >= event.date, {
    path: ["closesOn"],
    message: "error.event.closesEarly",
  })
  .refine(({ answerBy, date }) => answerBy === "" || answerBy >= date, {
    path: ["answerBy"],
    message: "error.event.answersEarly",
  });

export type EventForm = z.infer<typeof eventSchema>;

export const STANDING_CHANGES = ["cancel", "restore", "close", "reopen"] as const;

export type StandingChange = (typeof STANDING_CHANGES)[number];

export const standingSchema = z.strictObject({ change: z.enum(STANDING_CHANGES, "error.form.unexpected") });

/** Merging cannot be taken back: it asks for a tick. */
export const mergeSchema = z.strictObject({
  into: z.uuid("error.form.unexpected"),
  confirmed: z.literal("yes", "error.event.merge.confirm"),
});

/** How many came, as they were counted; empty while nobody knows. */
export const attendanceSchema = z.strictObject({
  came: z
    .string()
    .regex(/^\d{0,5}$/, "error.event.came")
    .transform((typed) => (typed === "" ? null : Number(typed))),
});

export const NOTE_KINDS = ["room", "table"] as const;

export type NoteKind = (typeof NOTE_KINDS)[number];

/** What the room said, or the notes of a table. */
export const noteSchema = z.strictObject({
  words: z.string().min(1, "error.required").max(20_000, "error.tooLong"),
  language,
});

export const notePublicationSchema = z.strictObject({
  version: z.string().max(20, "error.form.unexpected"),
  confirmed: z.literal("yes", "error.form.unexpected").optional(),
});

export const dayPassSchema = z.strictObject({ name: line, lastDay: day });

/** People type a gap between the digits. */
export const dayPinSchema = z.strictObject({
  pin: z
    .string()
    .transform((typed) => typed.replace(/[\s-]/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "error.staff.pinMissing")),
});

/** When what came of an event was told at its venue; empty when it was not. */
export const toldBackSchema = z.strictObject({
  toldBackOn: z
    .union([z.literal(""), z.iso.date("error.date")])
    .transform((typed) => (typed === "" ? null : typed)),
});
