import { z } from "zod";

export const LISTINGS = ["full", "townAndMonth", "hidden"] as const;

export type Listing = (typeof LISTINGS)[number];

const line = z.string().min(1, "error.required").max(160, "error.tooLong");
const day = z.iso.date("error.date");
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
  })
  .refine((event) => event.endTime > event.startTime, { path: ["endTime"], message: "error.event.endsFirst" })
  .refine((event) => event.opensOn <= event.date, { path: ["opensOn"], message: "error.event.opensLate" })
  .refine((event) => event.closesOn >= event.date, {
    path: ["closesOn"],
    message: "error.event.closesEarly",
  });

export type EventForm = z.infer<typeof eventSchema>;

export const STANDING_CHANGES = ["cancel", "restore", "close", "reopen"] as const;

export type StandingChange = (typeof STANDING_CHANGES)[number];

export const standingSchema = z.strictObject({ change: z.enum(STANDING_CHANGES, "error.form.unexpected") });

export const dayPassSchema = z.strictObject({ name: line, lastDay: day });

/** People type a gap between the digits. */
export const dayPinSchema = z.strictObject({
  pin: z
    .string()
    .transform((typed) => typed.replace(/[\s-]/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "error.staff.pinMissing")),
});
