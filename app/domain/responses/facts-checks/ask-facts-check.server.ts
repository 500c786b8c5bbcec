import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn, dateIn } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { DueDate } from "../../actions/promises/due-date.ts";
import { refusalOfTexts, type TextRefusal } from "../../actions/promises/promise-text-hints.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { lockOrganisation } from "../../partners/contacts/lock-organisation.server.ts";
import { endLinks } from "../../partners/links/end-links.server.ts";
import { queueLink } from "../../partners/links/queue-link.server.ts";
import { lockResponse } from "../lock-response.server.ts";
import type { CheckedPromise } from "./checked-promise.ts";
import { afterWorkingDays } from "./working-days.ts";

type Asked = {
  organisationId: string;
  /** Working days that the organisation has, from tomorrow. */
  workingDays: number;
  timeZone: string;
  /** Nobody is asked, and why: for the team. */
  without?: string | null;
  by: StaffActor;
  now: Date;
};

export type FactsAsked =
  | { ok: true; checkId: string; dueOn: string }
  | { ok: false; reason: "nothing-to-check" | "practice" | "nobody-to-ask" };

/**
 * Sends the wording of a response that is still to be published to an organisation, which then has some working days to
 * correct facts. Asking anew ends the check before it. With a reason it goes on without them: that is kept as a check that
 * was waived.
 * @returns refused when nothing is to be published, for practice, and with no contact @throws 404
 */
export function askFactsOfResponse(asked: Asked & { responseId: string }): Promise<FactsAsked> {
  return transaction(async (tx): Promise<FactsAsked> => {
    const { latest, version, status, isPractice } = await lockResponse(tx, asked.responseId);
    if (isPractice) return { ok: false, reason: "practice" };
    if (latest.publishedAt !== null || status === "withdrawn")
      return { ok: false, reason: "nothing-to-check" };
    await endOpenChecks(tx, { of: { revisionId: latest.id }, now: asked.now });
    const about = { revisionId: latest.id, version };
    const subject = { area: "response", subjectId: asked.responseId } as const;
    return ask(tx, asked, about, subject);
  });
}

/**
 * As askFactsOfResponse, for the words of a progress update that is not posted yet.
 * @returns also refused for words that name one of the people in the plan's document
 */
export function askFactsOfProgress(
  asked: Asked & { actionId: string; words: string; questionId?: string | null },
): Promise<FactsAsked | TextRefusal> {
  const { actionId, words, questionId = null } = asked;
  return transaction(async (tx): Promise<FactsAsked | TextRefusal> => {
    const action = await tx.actionItem.findUnique({ where: { id: actionId }, select: { id: true } });
    if (!action) throw notFound("action");
    const refusal = await refusalOfTexts(tx, { actionId, texts: { words }, confirmed: true });
    if (refusal) return refusal;
    const subject = { area: "action", subjectId: actionId } as const;
    return ask(tx, asked, { actionId, words, questionId }, subject);
  });
}

type AskedPromise = Omit<Asked, "organisationId"> & {
  /** The answer that becomes a promise: whoever gave it checks it. */
  questionId: string;
  promise: CheckedPromise;
  /** Somebody has looked at the hints about personal details. */
  confirmed: boolean;
};

/** As askFactsOfProgress, for a promise that an answer becomes. @returns also refused for a date before today */
export function askFactsOfPromise(
  asked: AskedPromise,
): Promise<FactsAsked | TextRefusal | { ok: false; reason: "in-the-past" }> {
  const { questionId, confirmed } = asked;
  const { words, evidenceWanted, due } = asked.promise;
  return transaction(async (tx) => {
    const answered = { id: questionId, answer: { isNot: null } };
    const question = await tx.partnerQuestion.findFirst({
      where: answered,
      select: { organisationId: true, actionId: true },
    });
    if (!question) throw notFound("answer");
    const { organisationId, actionId } = question;
    if (due.dueOn < dateIn(asked.timeZone, asked.now)) return { ok: false, reason: "in-the-past" };
    const refusal = await refusalOfTexts(tx, { actionId, texts: { words, evidenceWanted }, confirmed });
    if (refusal) return refusal;
    const promised = { promisedFor: dateColumn(due.dueOn), precision: due.precision };
    const about = { questionId, words, evidenceWanted, ...promised };
    return ask(tx, { ...asked, organisationId }, about, { area: "question", subjectId: questionId });
  });
}

type About =
  | { revisionId: string; version: number }
  | { actionId: string; words: string; questionId: string | null }
  | {
      questionId: string;
      words: string;
      evidenceWanted: string;
      promisedFor: Date;
      precision: DueDate["precision"];
    };
type Subject = { area: "response" | "action" | "question"; subjectId: string };

async function ask(tx: Tx, asked: Asked, about: About, subject: Subject): Promise<FactsAsked> {
  const { organisationId, workingDays, timeZone, without, by, now } = asked;
  await lockOrganisation(tx, organisationId);
  const today = dateIn(timeZone, now);
  const { area, subjectId } = subject;
  const entry = { by, at: now, subjectId };
  const check = { organisationId, ...about, askedBy: by.staffId, askedAt: now };
  if (without) {
    const waived = { dueOn: dateColumn(today), waivedAt: now, waivedBy: by.staffId, waivedWhy: without };
    const { id } = await tx.factsCheck.create({ data: { ...check, ...waived }, select: { id: true } });
    await recordEntry(tx, { kind: `${area}.factsWaived`, details: { checkId: id }, ...entry });
    return { ok: true, checkId: id, dueOn: today };
  }
  if ((await tx.organisationContact.count({ where: { organisationId } })) === 0)
    return { ok: false, reason: "nobody-to-ask" };
  const dueOn = afterWorkingDays(today, workingDays);
  const { id } = await tx.factsCheck.create({
    data: { ...check, dueOn: dateColumn(dueOn) },
    select: { id: true },
  });
  await queueLink(tx, { organisationId, about: { factsCheckId: id }, now });
  await recordEntry(tx, { kind: `${area}.factsAsked`, details: { checkId: id }, ...entry });
  return { ok: true, checkId: id, dueOn };
}

/** Ends the checks of a wording that nobody has answered. */
async function endOpenChecks(tx: Tx, { of, now }: { of: { revisionId: string }; now: Date }): Promise<void> {
  const open = await tx.factsCheck.findMany({
    where: { ...of, endedAt: null, answer: null, waivedAt: null },
    select: { id: true },
  });
  for (const { id } of open) {
    await tx.factsCheck.update({ where: { id }, data: { endedAt: now }, select: { id: true } });
    await endLinks(tx, { of: { factsCheckId: id }, why: "takenBack", now });
  }
}
