import { z } from "zod";
import { MOST_TOGETHER } from "./most-together.ts";
import { CANNOT_REASONS, OUTCOMES } from "./outcome.ts";
import { CONFIRM_REASONS, type ConfirmableCheck, type Confirmed } from "./publication-checks/checks.ts";

export const SHORTEST_REASON = 10;

const required = (max: number) => z.string().min(1, "error.required").max(max, "error.tooLong");
const reasonSentence = z.string().min(SHORTEST_REASON, "error.response.sentence").max(1000, "error.tooLong");

const words = {
  title: required(120),
  youSaid: required(4000),
  outcome: z.enum(OUTCOMES, "error.response.outcome"),
  /** May be empty for "we can't": the sentence is the answer then. */
  weDid: z.string().max(8000, "error.tooLong").default(""),
  reason: z.union([z.literal(""), z.enum(CANNOT_REASONS, "error.response.reason")]).default(""),
  reasonSentence: z.string().max(1000, "error.tooLong").default(""),
};

type Words = { outcome: string; weDid: string; reason: string; reasonSentence: string };

/** "We can't" has the same standing as "we did": never without a reason and a sentence that a person can read. */
function saysEnough(typed: Words, context: z.RefinementCtx): void {
  const refuse = (field: keyof Words, message: string) =>
    context.addIssue({ code: "custom", path: [field], message });
  if (typed.outcome !== "cannot") {
    if (typed.weDid === "") refuse("weDid", "error.required");
    return;
  }
  if (typed.reason === "") refuse("reason", "error.response.reason");
  if (!reasonSentence.safeParse(typed.reasonSentence.trim()).success) {
    refuse("reasonSentence", "error.response.sentence");
  }
}

const idOrNone = z.union([z.literal(""), z.uuid()]).default("");

/** What the page for a new response was opened for. */
const about = {
  ...{ action: idOrNone, item: idOrNone, group: idOrNone, question: idOrNone },
  takeLinked: z.literal("yes").optional(),
};

/** Under which its words are kept while somebody types; see keepNewDraft. */
const newDraft = {
  draft: z.uuid(),
  draftPage: z.uuid(),
  draftVersion: z.coerce.number().int().nonnegative(),
};

/** A new response; the words that a page with no draft sends are kept nowhere before they are saved. */
export const draftSchema = z
  .strictObject({ ...words, language: required(20), ...about, ...z.object(newDraft).partial().shape })
  .superRefine(saysEnough);

export const reviseSchema = z
  .strictObject({
    ...words,
    version: z.coerce.number().int().positive(),
    changeNote: z.string().max(500, "error.tooLong").default(""),
  })
  .superRefine(saysEnough);

const typedField = z.string().max(20_000, "error.tooLong").default("");

const typedFields = {
  ...{ title: typedField, youSaid: typedField, outcome: typedField, weDid: typedField },
  ...{ reason: typedField, reasonSentence: typedField, changeNote: typedField },
};

/** What is typed so far: nothing is asked of it but that it is no book. */
export const typedSchema = z.strictObject({ version: z.coerce.number().int().positive(), ...typedFields });

/** The same for a response that is not there yet. */
export const newTypedSchema = z.strictObject({
  ...typedFields,
  language: z.string().max(20, "error.form.unexpected").default(""),
  ...about,
  ...newDraft,
});

/** What is in the fields of that form, without what only the site puts there. */
export type NewTyped = Omit<z.infer<typeof newTypedSchema>, keyof typeof newDraft | "changeNote">;

export const endNewDraftSchema = z.strictObject({ draft: z.uuid() });

const chosenOf = z.enum(["saved", "typed", "together"], "error.response.chooseWords").optional();

/** Of each field in which two people wrote something else: whose words are taken, or new ones. */
export const mergeSchema = z.strictObject({
  version: z.coerce.number().int().positive(),
  "choose-title": chosenOf,
  "choose-youSaid": chosenOf,
  "choose-outcome": chosenOf,
  "choose-weDid": chosenOf,
  "choose-reason": chosenOf,
  "choose-reasonSentence": chosenOf,
  "choose-changeNote": chosenOf,
  "together-title": typedField,
  "together-youSaid": typedField,
  "together-weDid": typedField,
  "together-reasonSentence": typedField,
  "together-changeNote": typedField,
});

/** One of: add the items of an action, add the linked items of a theme or an event, add actions alone, leave some out. */
export const chooseSchema = z.discriminatedUnion(
  "choice",
  [
    z.strictObject({ choice: z.literal("linkedTo"), action: z.uuid("error.response.chooseAction") }),
    z.strictObject({ choice: z.literal("theme"), theme: z.uuid("error.response.chooseTheme") }),
    z.strictObject({ choice: z.literal("event"), event: z.uuid("error.response.chooseEvent") }),
    z.strictObject({ choice: z.literal("actions"), actions: z.array(z.uuid()).min(1) }),
    z.strictObject({
      choice: z.literal("leaveOut"),
      items: z.array(z.uuid()).default([]),
      actions: z.array(z.uuid()).default([]),
    }),
  ],
  "error.form.unexpected",
);

/** A choice of the form as chooseItems takes it. */
export function choiceOf(typed: z.infer<typeof chooseSchema>) {
  if (typed.choice === "leaveOut") {
    return { mode: "leaveOut" as const, itemIds: typed.items, actionIds: typed.actions };
  }
  const mode = "extend" as const;
  if (typed.choice === "actions") return { mode, actionIds: typed.actions };
  if (typed.choice === "linkedTo") return { mode, allLinked: { actionId: typed.action } };
  return { mode, allLinked: typed.choice === "theme" ? { themeId: typed.theme } : { eventId: typed.event } };
}

const reasonFor = <C extends ConfirmableCheck>(check: C) =>
  z.union([z.literal(""), z.enum(CONFIRM_REASONS[check], "error.response.chooseReason")]).default("");

const confirmReasons = {
  personalDetails: reasonFor("personalDetails"),
  identifying: reasonFor("identifying"),
  sameWording: reasonFor("sameWording"),
};

export const publicationSchema = z.strictObject({
  version: z.coerce.number().int().positive(),
  ...confirmReasons,
});

/** The day and time are those of the operator's time zone. */
export const scheduleSchema = publicationSchema.extend({
  date: z.iso.date("error.date"),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "error.time"),
});

/** Each `ID VERSION`: what was read is what is published. */
export const publishManySchema = z.strictObject({
  responses: z
    .array(z.string().regex(/^[0-9a-f-]{36} \d{1,9}$/))
    .min(1, "error.response.chooseSome")
    .max(MOST_TOGETHER),
  /** Each `ID CHECK REASON`: why what a check found in this one may stay; blank while nothing is chosen. */
  reasons: z
    .array(z.union([z.literal(""), z.string().refine(isReasonOfOne, "error.form.unexpected")]))
    .max(MOST_TOGETHER * Object.keys(CONFIRM_REASONS).length)
    .default([]),
});

function isReasonOfOne(typed: string): boolean {
  const [id, check = "", reason = "", ...rest] = typed.split(" ");
  if (rest.length > 0 || !z.uuid().safeParse(id).success) return false;
  return Object.entries(CONFIRM_REASONS).some(
    ([code, reasons]) => code === check && (reasons as readonly string[]).includes(reason),
  );
}

/** The responses that were chosen, with the reasons for each, as publishMany takes them. */
export function chosenVersions({ responses, reasons }: z.infer<typeof publishManySchema>) {
  return responses.map((one) => {
    const [responseId = "", version] = one.split(" ");
    const confirmed: Confirmed = Object.fromEntries(
      reasons
        .map((typed) => typed.split(" "))
        .flatMap(([id, ...given]) => (id === responseId ? [given] : [])),
    );
    return { responseId, version: Number(version), confirmed };
  });
}

type Reasons = Pick<z.infer<typeof publicationSchema>, keyof typeof confirmReasons>;

/** The reasons that were chosen, as publishResponse takes them. */
export function confirmedOf(typed: Reasons): Confirmed {
  return {
    personalDetails: typed.personalDetails || undefined,
    identifying: typed.identifying || undefined,
    sameWording: typed.sameWording || undefined,
  };
}

/** Who of the trustees is asked to read; an address only where the link goes by e-mail. */
export const readerSchema = z.strictObject({
  name: required(100),
  email: z
    .string()
    .max(254, "error.staff.email")
    .refine((typed) => typed === "" || z.email().safeParse(typed).success, "error.staff.email")
    .default(""),
});

/** What a trustee answers: it can go out, or why it is sent back. */
export const readerAnswerSchema = z
  .strictObject({
    answer: z.enum(["canGoOut", "sendBack"], "error.response.readerAnswer"),
    because: z.string().max(1000, "error.tooLong").default(""),
  })
  .superRefine(({ answer, because }, context) => {
    if (answer === "sendBack" && because.length < SHORTEST_REASON)
      context.addIssue({ code: "custom", path: ["because"], message: "error.response.readerBecause" });
  });

export const withdrawalSchema = z.strictObject({
  reason: reasonSentence,
  confirmed: z.literal("yes").optional(),
});

/** How a second look ends: what was answered since, or the sentence why the answer stays. */
export const secondLookSchema = z
  .strictObject({
    ending: z.enum(["answeredAnew", "stays"], "error.staff.look.ending"),
    sentence: z.string().max(1000, "error.tooLong").default(""),
  })
  .superRefine(({ ending, sentence }, context) => {
    if (ending === "answeredAnew" || reasonSentence.safeParse(sentence).success) return;
    context.addIssue({ code: "custom", path: ["sentence"], message: "error.staff.look.sentence" });
  });

export const choosePromiseSchema = z.strictObject({
  choice: z.enum(["attach", "detach"], "error.form.unexpected"),
  promise: z.uuid("error.promise.choose"),
});
