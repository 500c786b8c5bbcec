import type { Prisma } from "#app/db/generated/client.ts";
import { publicMonth } from "./public-month.ts";
import type { AnswerStage, VerdictAnswer } from "./verdict.ts";

/** What of the verdicts on one item its receipt shows; never the sentences that came with them. */
export const RECEIPT_VERDICTS = {
  verdicts: {
    orderBy: [{ givenAt: "desc" }, { id: "desc" }],
    select: {
      responseId: true,
      directAnswerId: true,
      stage: true,
      answer: true,
      reporting: true,
      givenAt: true,
      setAsideAt: true,
    },
  },
  secondLook: { select: { dueOn: true, endedAt: true, sentence: true, language: true } },
} as const satisfies Prisma.FeedbackItemSelect;

type Row = Prisma.FeedbackItemGetPayload<{ select: typeof RECEIPT_VERDICTS }>;

/** What the person said of one answer as it stands now; null as long as they have not been heard. */
export type OwnVerdict = { answer: VerdictAnswer; month: string } | null;

type Judged = { responseId: string; stage: AnswerStage } | { directAnswerId: string };

export function verdictOn(row: Row, judged: Judged, timeZone: string): OwnVerdict {
  const found = row.verdicts.find((verdict) =>
    "responseId" in judged
      ? verdict.responseId === judged.responseId && verdict.stage === judged.stage
      : verdict.directAnswerId === judged.directAnswerId,
  );
  return found ? { answer: found.answer, month: publicMonth(timeZone, found.givenAt) } : null;
}

/** Whether to ask if the person would report hate crime sooner now: after a verdict, once. */
export function asksAboutReporting({ verdicts: [last] }: Row): boolean {
  return last !== undefined && last.reporting === null;
}

/** Somebody looked again at it. A sentence is there when the answer stays as it is. */
export type ReceiptLook = { sentence: string | null; language: string | null };

export function endedLook({ secondLook }: Row): ReceiptLook | null {
  if (!secondLook?.endedAt) return null;
  const { sentence, language } = secondLook;
  return { sentence, language };
}
