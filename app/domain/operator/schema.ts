import { z } from "zod";

const line = (max: number) => z.string().max(max, "error.tooLong");
const required = (max: number) => line(max).min(1, "error.required");

/** The sections of the settings page. What one installation calls itself is here, never in the code. */
export const SETTINGS = {
  identity: z.strictObject({
    operatorName: required(120),
    /** One line that says what the operator is, such as its charity number. */
    operatorKind: line(200).default(""),
    campaignName: required(80),
    tagline: line(160).default(""),
    brandColour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, "error.colour")
      .default("#7a2e5d"),
    logoFileId: z.uuid().nullable().default(null),
  }),
  contacts: z.strictObject({
    email: z.union([z.literal(""), z.email("error.email")]).default(""),
    phone: line(40).default(""),
    address: line(300).default(""),
  }),
  languages: z.strictObject({
    default: required(20),
    offered: z.array(z.string()).min(1, "error.required"),
  }),
  lanes: z.strictObject({
    /** Whether people are asked first if something happened to them, and shown where to get help. */
    incident: z.boolean().default(true),
  }),
  region: z.strictObject({
    timeZone: z.string().refine(isTimeZone, "error.timeZone"),
    currency: z.string().regex(/^[A-Z]{3}$/, "error.currency"),
    /** ISO 3166, for telephone numbers and postcodes in hints about personal details. */
    country: z.string().regex(/^[A-Z]{2}$/, "error.country"),
  }),
  promises: z.strictObject({
    /** Days until somebody has read what was said, as the receipt page says. */
    readWithinDays: z.coerce.number().int().min(1).max(90).default(7),
    /** Days until an answer is published. */
    answerWithinDays: z.coerce.number().int().min(1).max(365).default(60),
    /** Months that the words are kept. */
    keepWordsMonths: z.coerce.number().int().min(1).max(120).default(24),
  }),
} as const;

export type SettingSection = keyof typeof SETTINGS;

export type Settings = { [S in SettingSection]: z.infer<(typeof SETTINGS)[S]> } & { isDemo: boolean };

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name !== "";
  } catch {
    return false;
  }
}

export const SUPPORT_KINDS = ["emergency", "nonEmergency", "report", "support"] as const;

export const supportSchema = z.strictObject({
  kind: z.enum(SUPPORT_KINDS),
  name: required(120),
  phone: line(40).default(""),
  url: z.union([z.literal(""), z.url({ protocol: /^https?$/, error: "error.url" })]).default(""),
  words: line(300).default(""),
});

export const areaSchema = z.strictObject({ name: required(80) });
