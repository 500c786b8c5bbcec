import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { refusalOfTexts, type TextRefusal } from "../../actions/promises/promise-text-hints.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { lockQuestion } from "../lock-question.server.ts";
import { type QuestionClock, todayOf } from "../question-clock.ts";
import { dayAfter } from "../question-state.ts";

type PublishOutcome = {
  questionId: string;
  /** Somebody has looked at the hints about personal details. */
  confirmed: boolean;
  by: StaffActor;
  clock: QuestionClock;
};

export type OutcomePublished =
  | { ok: true; said: "declined" | "noReply" }
  | { ok: false; reason: "not-yet" | "answered" | "nowhere" | "already-public" }
  | TextRefusal;

/**
 * Says in public what came of a question that has no answer: that the organisation declined, or, once the clock has run
 * out, that there was no reply. It stands on the pages of the action and of the response that the question is about.
 * @returns refused before the clock has run out, for an answered or withdrawn question, for one about nothing public, and for
 *   words that may point at a person @throws 404
 */
export function publishOutcome(asked: PublishOutcome): Promise<OutcomePublished> {
  return transaction((tx) => publish(tx, asked));
}

async function publish(tx: Tx, asked: PublishOutcome): Promise<OutcomePublished> {
  const { questionId, confirmed, by, clock } = asked;
  const question = await lockQuestion(tx, questionId);
  const said = outcomeOf(question, clock);
  if (said === "not-yet" || said === "answered") return { ok: false, reason: said };
  if (!question.actionId && !question.responseId) return { ok: false, reason: "nowhere" };
  if ((await tx.questionPublication.count({ where: { questionId, endedAt: null } })) > 0)
    return { ok: false, reason: "already-public" };
  const texts = { words: question.words, reason: question.answer?.reason ?? "" };
  const refusal = await refusalOfTexts(tx, { actionId: question.actionId, texts, confirmed });
  if (refusal) return refusal;
  await tx.questionPublication.create({
    data: { questionId, kind: said, publishedBy: by.staffId, publishedAt: clock.now },
    select: { id: true },
  });
  const entry = { by, at: clock.now, subjectId: questionId };
  await recordEntry(tx, { kind: "question.outcomePublished", details: { said }, ...entry });
  return { ok: true, said };
}

type Question = Awaited<ReturnType<typeof lockQuestion>>;

function outcomeOf({ answer, withdrawnAt, dueOn }: Question, clock: QuestionClock) {
  if (answer) return answer.kind === "declined" ? "declined" : "answered";
  if (withdrawnAt) return "answered";
  const lastDay = dayAfter(dueOn.toISOString().slice(0, 10), clock.noReplyAfterDays);
  return todayOf(clock) > lastDay ? "noReply" : "not-yet";
}
