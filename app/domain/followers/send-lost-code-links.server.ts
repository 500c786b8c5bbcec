import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { after, days, hours } from "#app/platform/clock.ts";
import { origin } from "#app/platform/env.server.ts";
import { keyedHash, tokenHash } from "#app/platform/keys.server.ts";
import { type MailOutcome, sendMail } from "#app/platform/mailer.server.ts";
import { newToken, type Random } from "#app/platform/random.server.ts";
import type { Texts } from "#app/platform/texts.ts";
import { lockItems } from "../ledger/settle-dispositions.server.ts";

/** Nobody gets more than one mail in this time. */
const BETWEEN_MAILS = hours(1);
const LINK_LASTS = days(1);
const MOST_LINKS = 5;

type SendLostCodeLinks = {
  /** One validated address. */
  email: string;
  operatorName: string;
  /** In the language in which the person asked. */
  texts: Pick<Texts, "t" | "href" | "language">;
  now: Date;
  random: Random;
};

/**
 * Sends whoever left this address a link for each of their latest items, which makes a new receipt code (TRUST.md, links in
 * mail). The mail says nothing of what was said.
 * @returns "nothing" when the address is not known or had such a mail within the hour; a page must not tell the difference
 */
export function sendLostCodeLinks(asked: SendLostCodeLinks): Promise<MailOutcome | "nothing"> {
  return transaction(async (tx) => {
    const itemIds = await itemsOf(tx, asked.email);
    await lockItems(tx, itemIds);
    if (itemIds.length === 0 || (await hadMail(tx, itemIds, asked.now))) return "nothing";
    const links: string[] = [];
    for (const itemId of itemIds) links.push(await newLink(tx, itemId, asked));
    const { t, language } = asked.texts;
    const outcome = await sendMail({
      to: asked.email,
      subject: t("mail.lostCode.subject"),
      text: t("mail.lostCode.body", { links: links.join("\n"), name: asked.operatorName }),
      language,
    });
    // A mail that did not go out must not keep the person from asking again.
    if (outcome === "later" || outcome === "unreachable") {
      await tx.lostCodeLink.deleteMany({ where: { itemId: { in: itemIds }, sentAt: asked.now } });
    }
    return outcome;
  });
}

async function itemsOf(tx: Tx, email: string): Promise<string[]> {
  const contacts = await tx.feedbackContact.findMany({
    where: { emailIndex: keyedHash("email-index", email.toLowerCase()), item: { withdrawal: null } },
    orderBy: { createdAt: "desc" },
    take: MOST_LINKS,
    select: { itemId: true },
  });
  return contacts.map(({ itemId }) => itemId);
}

async function hadMail(tx: Tx, itemIds: string[], now: Date): Promise<boolean> {
  const sentAt = { gt: after(now, -BETWEEN_MAILS) };
  return (await tx.lostCodeLink.count({ where: { itemId: { in: itemIds }, sentAt } })) > 0;
}

async function newLink(tx: Tx, itemId: string, { texts, now, random }: SendLostCodeLinks): Promise<string> {
  const token = newToken(random, 16);
  const times = { sentAt: now, expiresAt: after(now, LINK_LASTS) };
  await tx.lostCodeLink.create({ data: { tokenHash: tokenHash(token), itemId, ...times } });
  return origin() + texts.href(`/receipt/lost/${token}`);
}
