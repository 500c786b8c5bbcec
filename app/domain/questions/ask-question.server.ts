import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn, dateIn } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { refusalOfTexts, type TextRefusal } from "../actions/promises/promise-text-hints.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockOrganisation } from "../partners/contacts/lock-organisation.server.ts";
import { queueLink } from "../partners/links/queue-link.server.ts";
import { approvedPassages, type PassageRef } from "./approved-passages.server.ts";
import { lockQuestion } from "./lock-question.server.ts";

type AskQuestion = {
  organisationId: string;
  actionId: string | null;
  responseId: string | null;
  /** The question whose answer is asked about further. */
  followsId: string | null;
  words: string;
  /** BCP 47; the language that the question is in. */
  language: string;
  /** Approved wordings that go with it. */
  passages: PassageRef[];
  /** The last day for an answer, "2026-12-18". */
  dueOn: string;
  /** Somebody has looked at the hints about personal details. */
  confirmed: boolean;
  by: StaffActor;
  now: Date;
  timeZone: string;
};

export type QuestionAsked =
  | { ok: true; questionId: string }
  | { ok: false; reason: "not-ahead" | "nobody-to-ask" | "not-approved" | "practice" | "already-followed" }
  | TextRefusal;

/**
 * Asks an organisation something, with a date. A link for whoever can be reached waits in the outbox; nothing goes with it
 * but the question and wordings that staff approved.
 * @returns refused for a day that is not ahead, an organisation with no contact, a wording that is not approved, a response
 *   for practice, an answer that was asked about already, and for words that may point at a person
 * @throws 404 for an unknown organisation, action or response
 */
export function askQuestion(asked: AskQuestion): Promise<QuestionAsked> {
  return transaction((tx) => ask(tx, asked));
}

async function ask(tx: Tx, asked: AskQuestion): Promise<QuestionAsked> {
  const { organisationId, actionId, responseId, followsId, words, language, dueOn, by, now } = asked;
  await lockOrganisation(tx, organisationId);
  const refusal = await refusalOf(tx, asked);
  if (refusal) return refusal;
  const { id } = await tx.partnerQuestion.create({
    data: {
      ...{ organisationId, actionId, responseId, followsId, words, language },
      ...{ dueOn: dateColumn(dueOn), askedBy: by.staffId, askedAt: now },
      passages: { create: asked.passages.map((passage, at) => ({ position: at + 1, ...passage })) },
    },
    select: { id: true },
  });
  await queueLink(tx, { organisationId, about: { questionId: id }, now });
  const details = { organisationId, passages: asked.passages.length };
  await recordEntry(tx, { kind: "question.asked", details, by, at: now, subjectId: id });
  if (followsId) await markAskedAgain(tx, { questionId: followsId, by, now });
  return { ok: true, questionId: id };
}

async function refusalOf(tx: Tx, asked: AskQuestion): Promise<Extract<QuestionAsked, { ok: false }> | null> {
  const { organisationId, actionId, responseId, followsId, words, dueOn, confirmed } = asked;
  if (dueOn <= dateIn(asked.timeZone, asked.now)) return { ok: false, reason: "not-ahead" };
  if (actionId && !(await tx.actionItem.findUnique({ where: { id: actionId }, select: { id: true } })))
    throw notFound("action");
  if (responseId && (await isForPractice(tx, responseId))) return { ok: false, reason: "practice" };
  if (followsId && (await isFollowed(tx, followsId))) return { ok: false, reason: "already-followed" };
  if ((await tx.organisationContact.count({ where: { organisationId } })) === 0)
    return { ok: false, reason: "nobody-to-ask" };
  const approved = await approvedPassages({ actionId, responseId }, { tx });
  const keys = new Set(approved.map(({ key }) => key));
  if (!asked.passages.every((one) => keys.has(keyOf(one)))) return { ok: false, reason: "not-approved" };
  return refusalOfTexts(tx, { actionId, texts: { words }, confirmed });
}

function keyOf(passage: PassageRef): string {
  return "groupId" in passage ? `group ${passage.groupId}` : `revision ${passage.revisionId}`;
}

async function isForPractice(tx: Tx, responseId: string): Promise<boolean> {
  const response = await tx.publishedResponse.findUnique({
    where: { id: responseId },
    select: { isPractice: true },
  });
  if (!response) throw notFound("response");
  return response.isPractice;
}

/** Only what was answered can be asked about further, and once. */
async function isFollowed(tx: Tx, questionId: string): Promise<boolean> {
  const { answer } = await lockQuestion(tx, questionId);
  return answer === null || (await tx.partnerQuestion.count({ where: { followsId: questionId } })) > 0;
}

async function markAskedAgain(
  tx: Tx,
  { questionId, by, now }: { questionId: string; by: StaffActor; now: Date },
): Promise<void> {
  await tx.questionAnswer.updateMany({
    where: { questionId, usedAs: null },
    data: { usedAs: "askedAgain", usedBy: by.staffId, usedAt: now },
  });
  const entry = { by, at: now, subjectId: questionId };
  await recordEntry(tx, { kind: "question.answerUsed", details: { use: "askedAgain" }, ...entry });
}
