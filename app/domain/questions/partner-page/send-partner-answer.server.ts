import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { PARTNER } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { endLinks } from "../../partners/links/end-links.server.ts";
import { endOutcomes } from "../public/end-outcome.server.ts";
import type { TypedAnswer } from "../schema.ts";
import { markOpenedWithin } from "./mark-opened.server.ts";
import { openQuestionLink } from "./open-question-link.server.ts";

type SendAnswer = { token: string; version: number; fields: TypedAnswer; now: Date };

export type AnswerSent =
  | { ok: true }
  /** Somebody else with this link kept other words meanwhile: they are shown before anything is sent. */
  | { ok: false; reason: "changed-meanwhile"; version: number; saved: TypedAnswer };

/**
 * Hands in what a partner answers, once: their progress and words, or that they decline. It lands with the team and publishes
 * nothing; that they had not replied is not said any more, here and of the questions that this one asked further about.
 * @throws 404 and 410 as openQuestionLink
 */
export function sendPartnerAnswer(sent: SendAnswer): Promise<AnswerSent> {
  return transaction((tx) => send(tx, sent));
}

async function send(tx: Tx, { token, version, fields, now }: SendAnswer): Promise<AnswerSent> {
  const { question } = await openQuestionLink(tx, { token, now });
  const { id: questionId } = question;
  const draft = await tx.questionDraft.findUnique({
    where: { questionId },
    select: { version: true, fields: true },
  });
  if (draft && draft.version !== version) {
    const saved = draft.fields as TypedAnswer;
    return { ok: false, reason: "changed-meanwhile", version: draft.version, saved };
  }
  await markOpenedWithin(tx, { question, now });
  const answer = answerOf(fields);
  // Written down before the database ends it with the answer, so that the ledger says when and why.
  await endOutcomes(tx, { questionIds: await chainOf(tx, question), by: PARTNER, now });
  await tx.questionAnswer.create({
    data: { questionId, ...answer, role: fields.role, sentAt: now },
    select: { questionId: true },
  });
  await tx.questionDraft.deleteMany({ where: { questionId } });
  await endLinks(tx, { of: { questionId }, why: "answered", now });
  const entry = { by: PARTNER, at: now, subjectId: questionId };
  await recordEntry(tx, { kind: "question.answered", details: { answer: answer.kind }, ...entry });
  return { ok: true };
}

function answerOf({ choice, progress, status, words, reason }: TypedAnswer) {
  if (choice === "decline") return { kind: "declined", reason: reason || null } as const;
  return {
    kind: "answered",
    progress: progress || null,
    words: words || null,
    status: status || null,
  } as const;
}

/** The question with those that it asks further about. */
async function chainOf(tx: Tx, question: { id: string; followsId: string | null }): Promise<string[]> {
  const ids = [question.id];
  let next = question.followsId;
  while (next) {
    ids.push(next);
    const before: { followsId: string | null } = await tx.partnerQuestion.findUniqueOrThrow({
      where: { id: next },
      select: { followsId: true },
    });
    next = before.followsId;
  }
  return ids;
}
