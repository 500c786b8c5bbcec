import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn, dateIn } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { refusalOfTexts, type TextRefusal } from "../../actions/promises/promise-text-hints.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { lockOrganisation } from "../../partners/contacts/lock-organisation.server.ts";
import { endLinks } from "../../partners/links/end-links.server.ts";
import { queueLink } from "../../partners/links/queue-link.server.ts";
import { lockResponse } from "../lock-response.server.ts";
import { afterWorkingDays } from "./working-days.ts";

type Asked = {
  organisationId: string;
  /** Working days that the organisation has, from tomorrow. */
  workingDays: number;
  timeZone: string;
  by: StaffActor;
  now: Date;
};

export type FactsAsked =
  | { ok: true; checkId: string; dueOn: string }
  | { ok: false; reason: "nothing-to-check" | "practice" | "nobody-to-ask" };

/**
 * Sends the wording of a response that is still to be published to an organisation, which then has some working days to
 * correct facts. Asking anew ends the check before it.
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
    const subject = { kind: "response.factsAsked", subjectId: asked.responseId } as const;
    return ask(tx, asked, about, subject);
  });
}

/**
 * As askFactsOfResponse, for the words of a progress update that is not posted yet.
 * @returns also refused for words that name one of the people in the plan's document
 */
export function askFactsOfProgress(
  asked: Asked & { actionId: string; words: string },
): Promise<FactsAsked | TextRefusal> {
  const { actionId, words } = asked;
  return transaction(async (tx): Promise<FactsAsked | TextRefusal> => {
    const action = await tx.actionItem.findUnique({ where: { id: actionId }, select: { id: true } });
    if (!action) throw notFound("action");
    const refusal = await refusalOfTexts(tx, { actionId, texts: { words }, confirmed: true });
    if (refusal) return refusal;
    const subject = { kind: "action.factsAsked", subjectId: actionId } as const;
    return ask(tx, asked, { actionId, words }, subject);
  });
}

type About = { revisionId: string; version: number } | { actionId: string; words: string };
type Subject = { kind: "response.factsAsked" | "action.factsAsked"; subjectId: string };

async function ask(tx: Tx, asked: Asked, about: About, subject: Subject): Promise<FactsAsked> {
  const { organisationId, workingDays, timeZone, by, now } = asked;
  await lockOrganisation(tx, organisationId);
  if ((await tx.organisationContact.count({ where: { organisationId } })) === 0)
    return { ok: false, reason: "nobody-to-ask" };
  const dueOn = afterWorkingDays(dateIn(timeZone, now), workingDays);
  const { id } = await tx.factsCheck.create({
    data: { organisationId, ...about, dueOn: dateColumn(dueOn), askedBy: by.staffId, askedAt: now },
    select: { id: true },
  });
  await queueLink(tx, { organisationId, about: { factsCheckId: id }, now });
  await recordEntry(tx, { ...subject, details: { checkId: id }, by, at: now });
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
