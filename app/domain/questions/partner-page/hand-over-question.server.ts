import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { PARTNER } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { contactsOfOrganisation } from "../../partners/contacts/contacts-of-organisation.server.ts";
import { endLinks } from "../../partners/links/end-links.server.ts";
import { queueColleagueLink } from "../../partners/links/queue-link.server.ts";
import { markOpenedWithin } from "./mark-opened.server.ts";
import { openQuestionLink } from "./open-question-link.server.ts";

type HandOver = {
  token: string;
  /** One validated address. */
  email: string;
  /** That of the page on which it is handed over: the colleague reads on in it. */
  language: string;
  now: Date;
  random: Random;
};

export type HandedOver = { ok: true } | { ok: false; reason: "other-domain" };

/**
 * Gives a question to a colleague of the same organisation: the former links stop working, a new one waits in the outbox,
 * and the draft goes with it.
 * @returns refused for an address at another domain than those of the organisation's contacts
 * @throws 404 and 410 as openQuestionLink
 */
export function handOverQuestion(asked: HandOver): Promise<HandedOver> {
  return transaction((tx) => handOver(tx, asked));
}

async function handOver(tx: Tx, { token, email, language, now, random }: HandOver): Promise<HandedOver> {
  const { question } = await openQuestionLink(tx, { token, now });
  const { id: questionId, organisationId } = question;
  const contacts = await contactsOfOrganisation({ organisationId }, { tx });
  if (!contacts.some((contact) => domainOf(contact.email) === domainOf(email)))
    return { ok: false, reason: "other-domain" };
  await markOpenedWithin(tx, { question, now });
  await endLinks(tx, { of: { questionId }, why: "handedOver", now });
  const { linkId } = await queueColleagueLink(tx, { about: { questionId }, email, language, now, random });
  const entry = { by: PARTNER, at: now, subjectId: questionId };
  await recordEntry(tx, { kind: "question.handedOver", details: { linkId }, ...entry });
  return { ok: true };
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}
