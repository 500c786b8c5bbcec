import { transaction } from "#app/db/transaction.server.ts";
import { catalogues } from "#app/platform/catalogues.server.ts";
import { origin } from "#app/platform/env.server.ts";
import { logError } from "#app/platform/log.server.ts";
import { type Mail, sendMail } from "#app/platform/mailer.server.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import { openContact } from "../feedback/contact.server.ts";
import type { Settings } from "../operator/schema.ts";
import { getSettings } from "../operator/settings.server.ts";
import { claimNews, writersToTell } from "./writers-to-tell.server.ts";

export type WritersTold = { sent: number; failed: number };

/**
 * Tells those who left an e-mail address that there is an answer to what they said: that there is news, and never what
 * about (TRUST.md, promise 4). Each answer is told of once. What the mail server does not take is tried again the next time.
 */
export async function tellWriters({ now }: { now: Date }): Promise<WritersTold> {
  const settings = await getSettings();
  const told: WritersTold = { sent: 0, failed: 0 };
  for (const itemId of await writersToTell()) {
    try {
      if (await tellOne({ itemId, settings, now })) told.sent += 1;
    } catch (error) {
      logError("a writer could not be told", error, { job: "tell-writers" });
      told.failed += 1;
    }
  }
  return told;
}

/** The notice and the sending are one: without the mail the row goes too, and with it nobody is told twice. */
function tellOne({ itemId, settings, now }: { itemId: string; settings: Settings; now: Date }) {
  return transaction(async (tx) => {
    if (!(await claimNews(tx, { itemId, now }))) return false;
    const contact = await tx.feedbackContact.findUniqueOrThrow({
      where: { itemId },
      select: {
        email: true,
        rowKey: { select: { wrapped: true } },
        item: { select: { language: true } },
      },
    });
    const to = openContact({ itemId, email: contact.email, wrapped: contact.rowKey.wrapped });
    await sendMail(newsMail({ to, language: contact.item.language, settings }));
    return true;
  });
}

function newsMail({ to, language, settings }: { to: string; language: string; settings: Settings }): Mail {
  const { languages, identity, region } = settings;
  const spoken = catalogues().has(language) ? language : languages.default;
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
