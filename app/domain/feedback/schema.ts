import { z } from "zod";
import { EQUALITY_QUESTIONS } from "./equality/questions.ts";
import { SPOKEN_FOR, type SpokenFor } from "./reasons.ts";

/** What a resident may write, in characters; a spreadsheet or staff may bring in more. */
export const LONGEST_WORDS = 4000;
/** What somebody may answer to a message of the team, in characters. */
export const LONGEST_ANSWER = 1000;

/** What was said. */
export const body = z
  .string()
  .min(1, "error.feedback.blank")
  .refine((words) => [...words].length <= LONGEST_WORDS, "error.feedback.tooLong");

/** The public form. Everything but the words and the key may be left empty. */
export const submissionSchema = z.strictObject({
  body,
  area: z.union([z.literal(""), z.uuid()]).default(""),
  theme: z.union([z.literal(""), z.uuid()]).default(""),
  language: z.string().max(20).default(""),
  mayPublish: z.literal("yes").optional(),
  writtenForAnother: z.literal("yes").optional(),
  answerVia: z.enum(["", "code", "email", "meeting", "group"]).default(""),
  submissionKey: z.string().min(16, "error.form.unexpected").max(100, "error.form.unexpected"),
  made: z.string().max(80).default(""),
  /** Left empty by people: the field is hidden from them. */
  website: z.string().max(500).default(""),
  /** The hints about personal details were shown: they bring the page back once, whatever is sent then. */
  asItIs: z.literal("yes").optional(),
});

/** The smallest and the largest number of people that a group may say it speaks for. */
const GROUP_SIZE = { min: 2, max: 100_000 } as const;

const wrongSize = "error.item.groupSize";

/** People write "1,000" too. */
const claimedSize = z
  .string()
  .transform((typed) => typed.replace(/[\s,]/g, ""))
  .pipe(
    z.union(
      [
        z.literal(""),
        z.coerce
          .number<string>(wrongSize)
          .int(wrongSize)
          .min(GROUP_SIZE.min, wrongSize)
          .max(GROUP_SIZE.max, wrongSize),
      ],
      wrongSize,
    ),
  )
  .default("");

/** Added by staff: a call, a sheet of paper, a post, a flip chart. */
const byHand = z.strictObject({
  body,
  event: z.union([z.literal(""), z.uuid()]).default(""),
  channel: z.enum(["paper", "phone", "email", "conversation", "social", "flipchart", "group"]),
  saidOn: z.union([z.literal(""), z.iso.date("error.date")]).default(""),
  language: z.string().min(2).max(20),
  area: z.union([z.literal(""), z.uuid()]).default(""),
  spokenFor: z.enum(SPOKEN_FOR, "error.choose").default("self"),
  /** The other person agreed that somebody speaks for them. */
  agreed: z.literal("yes").optional(),
  /** About how many people the group says it speaks for. */
  groupSize: claimedSize,
  communityGroup: z.union([z.literal(""), z.uuid()]).default(""),
  submissionKey: z.string().min(16).max(100),
});

type Whose = {
  spokenFor: SpokenFor;
  agreed?: "yes" | undefined;
  groupSize: number | "";
  communityGroup: string;
};

/** Somebody who is spoken for has agreed, and only a group has a size and a name, of which it needs the size. */
function withWhose<Sheet extends z.ZodType<Whose>>(sheet: Sheet): Sheet {
  return sheet
    .refine(({ spokenFor, agreed }) => spokenFor !== "another" || agreed === "yes", {
      path: ["agreed"],
      message: "error.item.notAgreed",
    })
    .refine(({ spokenFor, groupSize }) => spokenFor !== "group" || groupSize !== "", {
      path: ["groupSize"],
      message: "error.item.groupSize",
    })
    .refine(
      ({ spokenFor, groupSize, communityGroup }) => spokenFor === "group" || !(groupSize || communityGroup),
      { path: ["spokenFor"], message: "error.item.onlyAGroup" },
    );
}

export const addByHandSchema = withWhose(byHand);

/** A sheet that a volunteer types in with a day pass: its event is that of the pass. */
export const daySheetSchema = withWhose(byHand.omit({ event: true, channel: true, saidOn: true }));

export const receiptCodeSchema = z.strictObject({
  code: z.string().min(1, "error.receipt.blank").max(400, "error.receipt.unknown"),
});

/** The first post asks, the second one confirms. */
export const withdrawalSchema = receiptCodeSchema.extend({ confirm: z.literal("yes").optional() });

const email = z.email("error.email").max(254, "error.email");

/** From the receipt: an address for news, or a new one in its place. */
export const leaveContactSchema = receiptCodeSchema.extend({ email });

/** From the receipt: the answer to a message of the team. */
export const messageAnswerSchema = receiptCodeSchema.extend({
  message: z.uuid("error.form.unexpected"),
  answer: z
    .string()
    .min(1, "error.message.blank")
    .refine((answer) => [...answer].length <= LONGEST_ANSWER, "error.message.tooLong"),
});

/** From the receipt: a cut does not do justice to what was meant. */
export const cutObjectionSchema = receiptCodeSchema.extend({
  words: z
    .string()
    .refine((words) => [...words].length <= LONGEST_ANSWER, "error.message.tooLong")
    .default(""),
});

/** Who left an e-mail address and lost the code. */
export const lostCodeSchema = z.strictObject({ email });

/** A button alone; the link is in the address. */
export const lostCodeLinkSchema = z.strictObject({});

/** Each question may be left out; the version says which questions were on the page. */
export const equalityAnswersSchema = z.strictObject({
  version: z.literal(String(EQUALITY_QUESTIONS.version)),
  ...Object.fromEntries(
    Object.entries(EQUALITY_QUESTIONS.questions).map(([name, answers]) => [name, z.enum(answers).optional()]),
  ),
});
