import { db } from "#app/db/client.server.ts";
import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { log } from "#app/platform/log.server.ts";
import { type Mail, type MailOutcome, sendMail } from "#app/platform/mailer.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { SYSTEM } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import type { Settings } from "../../operator/schema.ts";
import { getSettings } from "../../operator/settings.server.ts";
import { lockOrganisation } from "../../partners/contacts/lock-organisation.server.ts";
import { type Addressee, addressOfLink } from "../../partners/links/address-of-link.server.ts";
import { newLinkToken } from "../../partners/links/copy-link.server.ts";
import { endLinks } from "../../partners/links/end-links.server.ts";
import { failLink, organisationOfLink } from "../../partners/links/fail-link.server.ts";
import { mailIdOf } from "../../partners/mail-id.server.ts";
import { factsMail, questionMail } from "./partner-mails.server.ts";

const AT_ONCE = 50;

export type LinksSent = { sent: number; failed: number };

type Send = { linkId: string; settings: Settings; now: Date; random: Random };

/**
 * Sends the links that wait: the outbox is the rows without a token. The token is made with the mail, and the two are one:
 * what the mail server does not take now is tried again the next time. An address that it refuses for good is marked, and
 * what was asked there goes to the deputy, or shows the team that nobody can be reached.
 */
export async function sendPartnerLinks({ now, random }: { now: Date; random: Random }): Promise<LinksSent> {
  const settings = await getSettings();
  const told: LinksSent = { sent: 0, failed: 0 };
  // A refused address puts the deputy's link into the outbox: it goes out in the same run.
  for (let round = 0; round < 2; round += 1) {
    for (const linkId of await waitingLinks()) {
      const outcome = await sendOne({ linkId, settings, now, random });
      if (outcome === "sent") told.sent += 1;
      else if (outcome !== "nothing") told.failed += 1;
      if (outcome === "unreachable") return logged(told);
    }
  }
  return logged(told);
}

function logged(told: LinksSent): LinksSent {
  if (told.failed > 0)
    log("warn", "partners could not be asked", { job: "tell-partners", count: told.failed });
  return told;
}

async function waitingLinks(): Promise<string[]> {
  const rows = await db().partnerLink.findMany({
    where: { sentAt: null, endedAt: null },
    orderBy: { createdAt: "asc" },
    take: AT_ONCE,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Undoes what was written for a mail that did not go out. */
class NotSent extends Error {
  constructor(readonly outcome: MailOutcome) {
    super(outcome);
  }
}

async function sendOne(send: Send): Promise<MailOutcome | "nothing"> {
  try {
    return await transaction((tx) => sendWithin(tx, send));
  } catch (error) {
    if (error instanceof NotSent) return error.outcome;
    throw error;
  }
}

async function sendWithin(tx: Tx, { linkId, settings, now, random }: Send): Promise<MailOutcome | "nothing"> {
  const organisationId = (await organisationOfLink(tx, linkId)) ?? "";
  // Who answers for the organisation is settled before the link is looked at: another process waits here.
  await lockOrganisation(tx, organisationId);
  const link = await tx.partnerLink.findFirst({
    where: { id: linkId, sentAt: null, endedAt: null },
    select: LINK,
  });
  if (!link) return "nothing";
  const { token, ...hash } = newLinkToken(random);
  const mail = mailOf(link, { to: await addressOfLink(tx, linkId), token, settings });
  if (!mail) {
    await endLinks(tx, { of: { id: linkId }, why: "takenBack", now });
    return "nothing";
  }
  const outcome = await sendMail({
    ...mail,
    id: mailIdOf({ about: "link", subjectId: linkId, sentAt: now }),
  });
  if (outcome === "later" || outcome === "unreachable") throw new NotSent(outcome);
  if (outcome === "refused") await failLink(tx, { link, organisationId, now });
  else await wasSent(tx, { link, hash, now });
  return outcome;
}

const LINK = {
  ...{ id: true, holder: true, contactId: true, questionId: true, factsCheckId: true },
  question: {
    select: { words: true, dueOn: true, withdrawnAt: true, answer: { select: { kind: true } } },
  },
  factsCheck: { select: { dueOn: true, answer: true, waivedAt: true, endedAt: true } },
} as const;

type Link = {
  id: string;
  holder: "officer" | "deputy" | "colleague";
  contactId: string | null;
  questionId: string | null;
  factsCheckId: string | null;
  question: { words: string; dueOn: Date; withdrawnAt: Date | null; answer: unknown } | null;
  factsCheck: { dueOn: Date; answer: unknown; waivedAt: Date | null; endedAt: Date | null } | null;
};

/** @returns null when there is nothing to ask any more */
function mailOf(
  { question, factsCheck }: Link,
  to: { to: Addressee; token: string; settings: Settings },
): Mail | null {
  if (question && !question.answer && !question.withdrawnAt)
    return questionMail({ ...to, words: question.words, dueOn: dayOf(question.dueOn) });
  if (factsCheck && !factsCheck.answer && !factsCheck.waivedAt && !factsCheck.endedAt)
    return factsMail({ ...to, dueOn: dayOf(factsCheck.dueOn) });
  return null;
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

async function wasSent(
  tx: Tx,
  { link, hash, now }: { link: Link; hash: { tokenHash: Uint8Array<ArrayBuffer> }; now: Date },
): Promise<void> {
  await tx.partnerLink.update({
    where: { id: link.id },
    data: { ...hash, sentAt: now },
    select: { id: true },
  });
  const subjectId = link.questionId ?? link.factsCheckId ?? "";
  const details = { linkId: link.id, holder: link.holder };
  await recordEntry(tx, { kind: "partner.linkSent", details, by: SYSTEM, at: now, subjectId });
}
