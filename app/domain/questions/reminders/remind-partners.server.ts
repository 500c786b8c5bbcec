import { db } from "#app/db/client.server.ts";
import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { origin } from "#app/platform/env.server.ts";
import { type Mail, type MailOutcome, sendMail } from "#app/platform/mailer.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import type { Texts } from "#app/platform/texts.ts";
import { silenceClock } from "../../actions/silence/silences.server.ts";
import { SYSTEM } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import type { Settings } from "../../operator/schema.ts";
import { getSettings } from "../../operator/settings.server.ts";
import { failContact } from "../../partners/contacts/contact-failed.server.ts";
import {
  type Contact,
  contactsOfOrganisation,
} from "../../partners/contacts/contacts-of-organisation.server.ts";
import { lockOrganisation } from "../../partners/contacts/lock-organisation.server.ts";
import { newLinkToken } from "../../partners/links/copy-link.server.ts";
import { LINK_LASTS } from "../../partners/links/link-about.ts";
import { mailIdOf } from "../../partners/mail-id.server.ts";
import { partnerTexts } from "../../partners/partner-texts.server.ts";
import { questionClock } from "../question-clock.ts";
import { type Owed, whatIsOwed } from "./what-is-owed.server.ts";

/** Nobody is reminded twice in this time, nor so soon after they were asked something. */
const BETWEEN = days(7);
const MOST_LINKS = 5;

export type PartnersReminded = { sent: number; failed: number };

type Remind = { address: Address; settings: Settings; now: Date; random: Random };
type Address = {
  emailIndex: Uint8Array<ArrayBuffer>;
  organisations: { id: string; name: string; owed: Owed }[];
};

/**
 * Reminds whoever can be reached of what their organisations owe, with the numbers: one mail for one address, at most once in
 * seven days (the database refuses a second one), and not in the week after they were asked something.
 */
export async function remindPartners({
  now,
  random,
}: {
  now: Date;
  random: Random;
}): Promise<PartnersReminded> {
  const settings = await getSettings();
  const reminded: PartnersReminded = { sent: 0, failed: 0 };
  const owed = await whatIsOwed({ ...silenceClock(settings, now), ...questionClock(settings, now) });
  for (const address of await addressesOf(owed)) {
    const outcome = await remindOne({ address, settings, now, random });
    if (outcome === "sent") reminded.sent += 1;
    else if (outcome !== "not-due") reminded.failed += 1;
    if (outcome === "unreachable") break;
  }
  return reminded;
}

/** Who is reminded for each organisation: the officer, or the deputy where the officer's address does not work. */
async function addressesOf(owed: Map<string, Owed>): Promise<Address[]> {
  const contacts = await db().organisationContact.findMany({
    where: { organisationId: { in: [...owed.keys()] }, failedAt: null },
    orderBy: [{ organisationId: "asc" }, { role: "asc" }],
    distinct: ["organisationId"],
    select: { emailIndex: true, organisation: { select: { id: true, name: true } } },
  });
  const addresses = new Map<string, Address>();
  for (const { emailIndex, organisation } of contacts) {
    const key = Buffer.from(emailIndex).toString("hex");
    const address = addresses.get(key) ?? { emailIndex: new Uint8Array(emailIndex), organisations: [] };
    const one = owed.get(organisation.id);
    if (one) address.organisations.push({ ...organisation, owed: one });
    addresses.set(key, address);
  }
  return [...addresses.values()];
}

/** Undoes the claim of a reminder that did not go out. */
class NotSent extends Error {
  constructor(readonly outcome: MailOutcome) {
    super(outcome);
  }
}

async function remindOne(remind: Remind): Promise<MailOutcome | "not-due"> {
  try {
    return await transaction((tx) => remindWithin(tx, remind));
  } catch (error) {
    if (error instanceof NotSent) return error.outcome;
    throw error;
  }
}

async function remindWithin(tx: Tx, remind: Remind): Promise<MailOutcome | "not-due"> {
  const { address, now } = remind;
  for (const { id } of address.organisations.toSorted((one, other) => one.id.localeCompare(other.id)))
    await lockOrganisation(tx, id);
  if (!(await claim(tx, { emailIndex: address.emailIndex, now }))) return "not-due";
  const holders = await holdersOf(tx, address);
  const [to] = holders;
  if (!to) throw new NotSent("later");
  const links = await freshLinks(tx, { holders, href: textsOf(to, remind).href, ...remind });
  const id = mailIdOf({ about: "reminder", subjectId: to.id, sentAt: now });
  const outcome = await sendMail({ ...reminderMail(to, { links, ...remind }), id });
  if (outcome === "later" || outcome === "unreachable") throw new NotSent(outcome);
  if (outcome === "refused")
    for (const holder of holders) await failContact(tx, { contactId: holder.id, now });
  for (const { id, owed } of address.organisations) {
    const entry = { by: SYSTEM, at: now, subjectId: id };
    if (outcome === "sent") await recordEntry(tx, { kind: "partner.reminded", details: owed, ...entry });
  }
  return outcome;
}

/** One process in seven days; whoever was asked something within them is left in peace. */
async function claim(tx: Tx, { emailIndex, now }: { emailIndex: Uint8Array; now: Date }): Promise<boolean> {
  const since = after(now, -BETWEEN);
  const recent = await tx.partnerLink.count({
    where: { contact: { emailIndex: new Uint8Array(emailIndex) }, sentAt: { gt: since } },
  });
  if (recent > 0) return false;
  const claimed = await tx.$executeRaw`
    INSERT INTO "PartnerReminder" ("emailIndex", "sentAt") VALUES (${emailIndex}, ${now})
    ON CONFLICT ("emailIndex") DO UPDATE SET "sentAt" = excluded."sentAt"
    WHERE "PartnerReminder"."sentAt" <= ${since}`;
  return claimed === 1;
}

type Holder = Contact & { organisationId: string };

/** The contacts of the address that still work, now that they are locked. */
async function holdersOf(tx: Tx, { emailIndex, organisations }: Address): Promise<Holder[]> {
  const holders: Holder[] = [];
  for (const { id: organisationId } of organisations) {
    const ids = await tx.organisationContact.findMany({
      where: { organisationId, emailIndex, failedAt: null },
      select: { id: true },
    });
    const contacts = await contactsOfOrganisation({ organisationId }, { tx });
    const found = contacts.find((contact) => ids.some(({ id }) => id === contact.id));
    if (found) holders.push({ ...found, organisationId });
  }
  return holders;
}

/** A new link for each open question that this contact holds: the former ones go on working. */
async function freshLinks(
  tx: Tx,
  { holders, href, now, random }: { holders: Holder[]; href: Texts["href"]; now: Date; random: Random },
): Promise<string[]> {
  const paths: string[] = [];
  for (const { id: contactId, role } of holders) {
    const questions = await tx.partnerQuestion.findMany({
      where: {
        ...{ withdrawnAt: null, answer: null },
        links: { some: { contactId, endedAt: null, sentAt: { not: null } } },
      },
      orderBy: { dueOn: "asc" },
      take: MOST_LINKS,
      select: { id: true },
    });
    for (const { id: questionId } of questions) {
      const { token, ...hash } = newLinkToken(random);
      const made = { createdAt: now, sentAt: now, expiresAt: after(now, LINK_LASTS) };
      await tx.partnerLink.create({
        data: { questionId, holder: role, contactId, ...made, ...hash },
        select: { id: true },
      });
      paths.push(origin() + href(`/answer/${token}`));
    }
  }
  return paths;
}

const textsOf = (to: Contact, { settings }: { settings: Settings }) =>
  partnerTexts({ settings, language: to.language });

function reminderMail(
  to: Contact,
  { address, links, settings }: { address: Address; links: string[]; settings: Settings },
): Mail {
  const { t, href, language } = textsOf(to, { settings });
  const lines = address.organisations.map(({ name, owed }) =>
    t("partner.reminder.mail.line", { organisation: name, ...owed }),
  );
  const name = settings.identity.operatorName;
  return {
    to: to.email,
    subject: t("partner.reminder.mail.subject", { name }),
    text: t("partner.reminder.mail.body", {
      ...{ reader: to.name, owed: lines.join("\n"), name },
      links: links.join("\n"),
      answer: links.length > 0 ? "links" : "none",
      site: origin() + href("/"),
    }),
    language,
  };
}
