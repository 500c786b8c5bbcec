import { z } from "zod";

const line = (max: number) => z.string().max(max, "error.settings.tooLong");
const needed = (max: number, missing: string) => line(max).min(1, missing);
const webAddress = z
  .string()
  .transform((typed) => (/^[a-z]+:|^$/i.test(typed) ? typed : `https://${typed}`))
  .pipe(z.union([z.literal(""), z.url({ protocol: /^https?$/, error: "error.settings.url" })]));
const secureAddress = line(300)
  .transform((typed) => (/^[a-z]+:|^$/i.test(typed) ? typed : `https://${typed}`))
  .pipe(z.union([z.literal(""), z.url({ protocol: /^https$/, error: "error.settings.secureUrl" })]));
const whole = (max: number, fallback: number) =>
  z.coerce
    .number("error.settings.number")
    .int("error.settings.number")
    .min(1, "error.settings.number")
    .max(max, "error.settings.numberTooBig")
    .default(fallback);

/** ISO 8601: 1 is Monday. */
export const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** The sections of the settings page. What one installation calls itself is here, never in the code. */
export const SETTINGS = {
  identity: z.strictObject({
    operatorName: needed(120, "error.settings.operatorName"),
    /** One line that says what the operator is, such as its charity number. */
    operatorKind: line(200).default(""),
    campaignName: needed(80, "error.settings.campaignName"),
    tagline: line(160).default(""),
    brandColour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, "error.settings.colour")
      .default("#7a2e5d"),
    logoFileId: z.uuid().nullable().default(null),
  }),
  contacts: z.strictObject({
    email: z.union([z.literal(""), z.email("error.settings.email")]).default(""),
    phone: line(40).default(""),
    address: line(300).default(""),
  }),
  languages: z.strictObject({
    default: needed(20, "error.settings.language"),
    offered: z.array(z.string().max(20)).max(100).default([]),
  }),
  lanes: z.strictObject({
    /** Whether people are asked first if something happened to them, and shown where to get help. */
    incident: z.boolean().default(true),
  }),
  confidentialLane: z.strictObject({
    /** Whether somebody may tell us here, where only the safeguarding lead reads it. */
    isOpen: z.boolean().default(false),
    /** On which days it is read; 1 is Monday. */
    readOn: z.array(z.enum(WEEKDAYS)).max(7).default([]),
    /** Who is told when nobody has opened something in time. */
    deputyEmail: z.union([z.literal(""), z.email("error.settings.email")]).default(""),
    deputyAfterHours: whole(168, 24),
  }),
  region: z.strictObject({
    timeZone: z.string().refine(isTimeZone, "error.settings.timeZone"),
    currency: z.string().regex(/^[A-Z]{3}$/, "error.settings.currency"),
    /** ISO 3166, for telephone numbers and postcodes in hints about personal details. */
    country: z.string().regex(/^[A-Z]{2}$/, "error.settings.country"),
  }),
  team: z.strictObject({
    /** The languages that everybody of the team reads; none means the site's main language. */
    languages: z.array(z.string().max(20)).max(100).default([]),
    /** Where the people of the team find somebody to talk to, one a line. */
    support: line(600).default(""),
  }),
  promises: z.strictObject({
    /** Days until somebody has read what was said, as the receipt page says. */
    readWithinDays: whole(90, 7),
    /** Days until an answer is published. */
    answerWithinDays: whole(365, 60),
    /** Days until somebody has looked again at what its writer says was not dealt with. */
    lookAgainWithinDays: whole(90, 14),
    /** Months that the words are kept. */
    keepWordsMonths: whole(120, 24),
    /** Days after its date from which a promise counts as broken when nobody said what came of it. */
    brokenAfterDays: whole(730, 90),
    /** Days after which an action without an update is called silent, where nothing else is agreed for it. */
    updateEveryDays: whole(365, 90),
    /** Days after its date from which a question to a partner counts as not replied to. */
    noReplyAfterDays: whole(90, 14),
    /** Working days that a partner has to correct facts before something is published. */
    factsWorkingDays: whole(20, 3),
  }),
  /** Where the operator's own videos in sign language are, one for each of the Easy Read texts; empty while there is none. */
  signVideos: z.strictObject({
    start: secureAddress.default(""),
    safety: secureAddress.default(""),
    answer: secureAddress.default(""),
  }),
} as const;

export type SettingSection = keyof typeof SETTINGS;

export type Settings = { [S in SettingSection]: z.infer<(typeof SETTINGS)[S]> } & { isDemo: boolean };

/** What the form of each section sends; read, it is the section. A logo comes beside it, as a file. */
export const SECTION_FORMS = {
  ...SETTINGS,
  identity: SETTINGS.identity.omit({ logoFileId: true }).extend({ removeLogo: z.literal("yes").optional() }),
  lanes: z.strictObject({
    incident: z.enum(["yes", "no"], "error.settings.lane").transform((answer) => answer === "yes"),
  }),
  confidentialLane: SETTINGS.confidentialLane
    .extend({ isOpen: z.enum(["yes", "no"], "error.settings.lane").transform((answer) => answer === "yes") })
    .refine(({ isOpen, readOn }) => !isOpen || readOn.length > 0, {
      path: ["readOn"],
      message: "error.settings.readOn",
    }),
} as const;

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
  /** Of one that is there already; empty for a new one. */
  id: z.union([z.literal(""), z.uuid()]).default(""),
  kind: z.enum(SUPPORT_KINDS, "error.settings.supportKind"),
  name: needed(120, "error.settings.supportName"),
  phone: line(40).default(""),
  url: webAddress.default(""),
  words: line(300).default(""),
});

export type SupportRow = z.infer<typeof supportSchema>;

const column = z.array(z.string()).max(60).default([]);

/** The table of support organisations: each field comes once a row, so that a form may have any number of rows. */
export const SUPPORT_FIELDS = {
  supportId: column,
  supportKind: column,
  supportName: column,
  supportPhone: column,
  supportUrl: column,
  supportWords: column,
} as const;

export const SUPPORT_FIELD_NAMES = Object.keys(SUPPORT_FIELDS) as (keyof typeof SUPPORT_FIELDS)[];

type SupportColumns = Record<keyof typeof SUPPORT_FIELDS, string[]>;

const FIELD_OF = {
  kind: "supportKind",
  name: "supportName",
  phone: "supportPhone",
  url: "supportUrl",
  words: "supportWords",
} as const;

function rawRows(columns: SupportColumns) {
  return columns.supportName.map((name, row) => ({
    id: columns.supportId[row] ?? "",
    kind: columns.supportKind[row] ?? "",
    name,
    phone: columns.supportPhone[row] ?? "",
    url: columns.supportUrl[row] ?? "",
    words: columns.supportWords[row] ?? "",
  }));
}

const isFilled = ({ name, phone, url, words }: Record<"name" | "phone" | "url" | "words", string>) =>
  Boolean(name || phone || url || words);

/** Names each field that is wrong by its row, as the page does: supportName-3. A row left empty is none. */
export function checkSupport(columns: SupportColumns, context: z.RefinementCtx): void {
  for (const [row, raw] of rawRows(columns).entries()) {
    const issues = isFilled(raw) ? (supportSchema.safeParse(raw).error?.issues ?? []) : [];
    for (const { path, message } of issues) {
      const field = FIELD_OF[path[0] as keyof typeof FIELD_OF] ?? "supportName";
      context.addIssue({ code: "custom", path: [`${field}-${row + 1}`], message });
    }
  }
}

/** The rows of a table that checkSupport let pass. */
export function supportRowsOf(columns: SupportColumns): SupportRow[] {
  return rawRows(columns)
    .filter(isFilled)
    .map((raw) => supportSchema.parse(raw));
}

export const supportFormSchema = z.strictObject(SUPPORT_FIELDS).superRefine(checkSupport);
