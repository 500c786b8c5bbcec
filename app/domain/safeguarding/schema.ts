import { z } from "zod";
import { LONGEST_WORDS, receiptCodeSchema } from "../feedback/schema.ts";
import { CASE_CLOSE_REASONS, CASE_OPEN_REASONS, REFERRAL_CONSENTS } from "./reasons.ts";

export const SHORTEST_PHRASE = 8;
const LONGEST_PHRASE = 128;
export const LONGEST_CASE_MESSAGE = 2000;

const letters = (words: string) => [...words].length;

/** The public form of the confidential lane. Only the words are needed. */
export const tellSchema = z.strictObject({
  body: z
    .string()
    .min(1, "error.confidential.blank")
    .refine((words) => letters(words) <= LONGEST_WORDS, "error.feedback.tooLong"),
  reachHow: z.string().max(300, "error.confidential.reachTooLong").default(""),
  reachWhen: z.string().max(300, "error.confidential.reachTooLong").default(""),
  phrase: z
    .string()
    .refine((phrase) => phrase === "" || letters(phrase) >= SHORTEST_PHRASE, "error.confidential.phraseShort")
    .refine((phrase) => letters(phrase) <= LONGEST_PHRASE, "error.confidential.phraseLong")
    .default(""),
  submissionKey: z.string().min(16, "error.form.unexpected").max(100, "error.form.unexpected"),
  made: z.string().max(80).default(""),
  /** Left empty by people: the field is hidden from them. */
  website: z.string().max(500).default(""),
});

/** Code and phrase together open the messages. */
export const phraseSchema = receiptCodeSchema.extend({
  phrase: z
    .string()
    .min(1, "error.confidential.phraseMissing")
    .max(LONGEST_PHRASE * 4, "error.confidential.phraseWrong"),
});

const message = z
  .string()
  .min(1, "error.confidential.messageBlank")
  .refine((words) => letters(words) <= LONGEST_CASE_MESSAGE, "error.confidential.messageLong");

/** From the person, who has shown code and phrase a moment ago: the pass stands for both. */
export const writeToLaneSchema = z.strictObject({
  pass: z.string().min(1, "error.form.unexpected").max(500, "error.form.unexpected"),
  words: message,
});

export const caseQueueSchema = z.object({
  state: z.enum(["open", "closed"]).catch("open"),
  after: z.string().max(80).catch(""),
});

export type CaseQueueFilters = z.infer<typeof caseQueueSchema>;

/** Why the words and the way to reach the person are opened; the case is in the address. */
export const openCaseSchema = z.strictObject({ reason: z.enum(CASE_OPEN_REASONS, "error.choose") });

export const answerCaseSchema = z.strictObject({ words: message });

export const closeCaseSchema = z.strictObject({
  reason: z.enum(CASE_CLOSE_REASONS, "error.choose"),
});

const day = z.iso.date("error.date");

export const referralSchema = z.strictObject({
  to: z.string().min(1, "error.required").max(300, "error.tooLong"),
  what: z.string().min(1, "error.required").max(LONGEST_CASE_MESSAGE, "error.tooLong"),
  consent: z.enum(REFERRAL_CONSENTS, "error.choose"),
  passedOn: day,
});

export const acknowledgementSchema = z.strictObject({ acknowledgedOn: day });

export const moveSchema = z.strictObject({
  sentence: z.string().min(10, "error.closure.sentence").max(600, "error.tooLong"),
});
