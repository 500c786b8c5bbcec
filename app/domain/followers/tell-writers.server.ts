import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { catalogues } from "#app/platform/catalogues.server.ts";
import { origin } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { type Mail, type MailOutcome, sendMail } from "#app/platform/mailer.server.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import { openContact } from "../feedback/contact.server.ts";
import type { Settings } from "../operator/schema.ts";
import { getSettings } from "../operator/settings.server.ts";
import { type NewsClock, newsClock } from "./answer-news.ts";
import { claimNews } from "./claim-news.server.ts";
import { writersToTell } from "./writers-to-tell.server.ts";

export type WritersTold = { sent: number; failed: number };

/**
 * Tells those who left an e-mail address that there is an answer to what they said, or a message for them: that there is
 * news, and never what about (TRUST.md, promise 4). Each is told of once. What the mail server does not take now is tried again the next
 * time; an address that it refuses for good is not.
 */
export async function tellWriters({ now }: { now: Date }): Promise<WritersTold> {
  const settings = await getSettings();
  const told: WritersTold = { sent: 0, failed: 0 };
  const clock = newsClock(settings, now);
  for (const itemId of await writersToTell(clock)) {
    const outcome = await tellOne({ itemId, settings, now, clock });
    if (outcome === "sent") told.sent += 1;
    else if (outcome !== "nothing") told.failed += 1;
    if (outcome === "unreachable") break;
  }
  if (told.failed > 0) log("warn", "writers could not be told", { job: "tell-writers", count: told.failed });
  return told;
}

/** Undoes the claim of one item. */
class NotSent extends Error {
  constructor(readonly outcome: MailOutcome) {
    super(outcome);
  }
}

/** The notice and the sending are one: without the mail the row goes too, and with it nobody is told twice. */
async function tellOne(news: { itemId: string; settings: Settings; now: Date; clock: NewsClock }) {
  try {
    return await transaction(async (tx): Promise<MailOutcome | "nothing"> => {
      if (!(await claimNews(tx, news))) return "nothing";
      const outcome = await sendMail(await newsMail(tx, news));
      if (outcome === "later" || outcome === "unreachable") throw new NotSent(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof NotSent) return error.outcome;
    throw error;
  }
}

async function newsMail(tx: Tx, { itemId, settings }: { itemId: string; settings: Settings }): Promise<Mail> {
  const contact = await tx.feedbackContact.findUniqueOrThrow({
    where: { itemId },
    select: { email: true, rowKey: { select: { wrapped: true } }, item: { select: { language: true } } },
  });
  const to = openContact({ itemId, email: contact.email, wrapped: contact.rowKey.wrapped });
  const { languages, identity, region } = settings;
  const spoken = catalogues().has(contact.item.language) ? contact.item.language : languages.default;
  const isPrefixed = spoken !== languages.default && languages.offered.includes(spoken);
  const { t, href } = textsFor({
    language: spoken,
    timeZone: region.timeZone,
    prefix: isPrefixed ? `/${spoken}` : "",
  });
  const link = `${origin()}${href("/receipt")}`;
  return {
    to,
    subject: t("mail.news.subject"),
    text: t("mail.news.body", { link, name: identity.operatorName }),
    language: spoken,
  };
}
