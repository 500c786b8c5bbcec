import { z } from "zod";
import { REDACTION_REASONS, REISSUE_REASONS, STAFF_WITHDRAWAL_REASONS } from "../feedback/reasons.ts";
import { DISPOSITIONS } from "../ledger/dispositions.ts";
import { CHANNELS } from "./channels.ts";
import { AGES, LOOKS, RISKS } from "./queue-choices.ts";
import { periodSchema } from "./queue-period.ts";
import {
  CLOSURE_CHOICES,
  CLOSURE_KINDS,
  CONTACT_REVEAL_REASONS,
  ORIGINAL_READ_REASONS,
  REOPEN_REASONS,
  SHORTEST_SENTENCE,
} from "./reasons.ts";

const id = z.union([z.literal(""), z.uuid()]).catch("");

/** What the queue is filtered by: an empty text is "any". What is not understood is left out, as an address may be old. */
export const queueSchema = z.object({
  q: z.string().trim().max(100).catch(""),
  event: z.union([z.literal(["", "none"]), z.uuid()]).catch(""),
  area: id,
  theme: id,
  channel: z.union([z.literal(""), z.enum(CHANNELS)]).catch(""),
  language: z
    .string()
    .regex(/^[A-Za-z-]{0,20}$/)
    .catch(""),
  message: z.literal(["", "answered", "open"]).catch(""),
  /** What somebody has to look at besides. */
  look: z.union([z.literal(""), z.enum(LOOKS)]).catch(""),
  /** Without what may be distressing to read. */
  calm: z.literal(["", "yes"]).catch(""),
  /** A kind of hint that nobody has settled. */
  risk: z.union([z.literal(["", "any"]), z.enum(RISKS)]).catch(""),
  /** Received more than so many days ago. */
  age: z.literal(["", ...AGES]).catch(""),
  /** Who looks after it: oneself, nobody, or a person of the team. */
  assigned: z.union([z.literal(["", "me", "nobody"]), z.uuid()]).catch(""),
  disposition: z.union([z.literal(["", "any"]), z.enum(DISPOSITIONS)]).catch(""),
  /** What happened to it from when until when; the numbers of other pages lead here with it. */
  period: periodSchema,
  after: z.string().max(80).catch(""),
});

export type QueueFilters = z.infer<typeof queueSchema>;

export const themesSchema = z.strictObject({ themes: z.array(z.uuid("error.form.unexpected")).default([]) });

export const themeSchema = z.strictObject({
  name: z.string().min(2, "error.required").max(80, "error.tooLong"),
});

export const areaSchema = z.strictObject({ area: z.union([z.literal(""), z.uuid("error.form.unexpected")]) });

export const closureSchema = z.strictObject({
  choice: z.enum(CLOSURE_CHOICES, "error.closure.choice"),
  sentence: z.string().min(SHORTEST_SENTENCE, "error.closure.sentence").max(600, "error.tooLong"),
});

export const reopenSchema = z.strictObject({
  kind: z.enum(CLOSURE_KINDS, "error.form.unexpected"),
  reason: z.enum(REOPEN_REASONS, "error.choose"),
});

export const directAnswerSchema = z.strictObject({
  words: z.string().min(3, "error.directAnswer.short").max(2000, "error.tooLong"),
});

export const messageSchema = z.strictObject({
  words: z.string().min(3, "error.item.messageShort").max(1000, "error.tooLong"),
  language: z.string().min(2, "error.form.unexpected").max(20, "error.form.unexpected"),
});

export const redactionSchema = z.strictObject({
  /** One a line. */
  phrases: z.string().min(1, "error.redaction.blank").max(4000, "error.tooLong"),
  reason: z.enum(REDACTION_REASONS, "error.choose"),
});

/** For a person who asked; it cannot be undone, so that it is confirmed. */
export const staffWithdrawalSchema = z.strictObject({
  reason: z.enum(STAFF_WITHDRAWAL_REASONS, "error.choose"),
  confirm: z.literal("yes", "error.withdrawal.confirm"),
});

export const reissueSchema = z.strictObject({ reason: z.enum(REISSUE_REASONS, "error.choose") });

export const originalSchema = z.strictObject({ reason: z.enum(ORIGINAL_READ_REASONS, "error.choose") });

export const contactSchema = z.strictObject({ reason: z.enum(CONTACT_REVEAL_REASONS, "error.choose") });

export const translationSchema = z.strictObject({
  words: z.string().min(1, "error.required").max(20_000, "error.tooLong"),
});

export const languageSchema = z.strictObject({
  language: z.string().min(2, "error.choose").max(20, "error.choose"),
});

export const objectionAnswerSchema = z.strictObject({
  outcome: z.enum(["lifted", "kept", "answered"], "error.choose"),
  sentence: z.string().max(600, "error.tooLong").default(""),
});

export const groupSchema = z.strictObject({
  items: z.array(z.uuid("error.form.unexpected")).max(100, "error.form.unexpected").default([]),
  wording: z.string().min(3, "error.group.wording").max(300, "error.tooLong"),
  language: z.string().min(2, "error.form.unexpected").max(20, "error.form.unexpected"),
});

/** Of which event groups are suggested; what is not understood is left out. */
export const groupsOfEvent = z.uuid().nullable().catch(null);

export const groupWordingSchema = groupSchema.omit({ items: true });

export const groupMemberSchema = z.strictObject({ item: z.uuid("error.form.unexpected") });
