import { db } from "#app/db/client.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { daysBetween } from "../../actions/promises/promise-state.ts";
import { asWritten } from "../../translations/translated-passages.server.ts";
import { type QuestionClock, todayOf } from "../question-clock.ts";
import { originalOfQuestion, type PublicOutcome } from "./public-outcomes.server.ts";

/** What everyone would read of a question without an answer. @throws 404 for an unknown one, and for one that was answered */
export async function outcomePreview({
  questionId,
  ...clock
}: QuestionClock & { questionId: string }): Promise<Omit<PublicOutcome, "id">> {
  const row = await db().partnerQuestion.findUnique({
    where: { id: questionId },
    select: {
      ...{ id: true, words: true, language: true, askedAt: true },
      organisation: { select: { name: true } },
      answer: { select: { kind: true, reason: true } },
    },
  });
  if (!row || row.answer?.kind === "answered") throw notFound("outcome");
  const askedOn = dateIn(clock.timeZone, row.askedAt);
  return {
    ...{ said: row.answer ? "declined" : "noReply", organisation: row.organisation.name, askedOn },
    ...{ days: daysBetween(askedOn, todayOf(clock)), passage: asWritten(originalOfQuestion(row)) },
  };
}
