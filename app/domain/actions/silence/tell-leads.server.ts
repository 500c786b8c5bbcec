import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn } from "#app/platform/clock.ts";
import { origin } from "#app/platform/env.server.ts";
import { type Mail, type MailOutcome, sendMail } from "#app/platform/mailer.server.ts";
import { textsFor } from "#app/platform/texts.server.ts";
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
import { leadOfAction } from "../lead-of-action.server.ts";
import { type SilenceToTell, silenceClock, silencesToTell } from "./silences.server.ts";

export type LeadsTold = { sent: number; failed: number };

/**
 * A week before an action is called silent in public, whoever leads it gets a mail, once for each line of silence: to the
 * officer, or to the deputy where the officer's address does not work. Without a contact it stays on the list of the team.
 */
export async function tellLeads({ now }: { now: Date }): Promise<LeadsTold> {
  const settings = await getSettings();
  const told: LeadsTold = { sent: 0, failed: 0 };
  const due = await silencesToTell(silenceClock(settings, now));
  for (const silence of due.filter(({ toldAt }) => toldAt === null)) {
    const outcome = await tellLead({ silence, settings, now });
    if (outcome === "sent") told.sent += 1;
    else if (outcome !== "nobody") told.failed += 1;
    if (outcome === "unreachable") break;
  }
  return told;
}

type Tell = { silence: SilenceToTell; settings: Settings; now: Date };

async function tellLead(tell: Tell): Promise<MailOutcome | "nobody"> {
  const outcome = await transaction((tx) => tellWithin(tx, tell));
  // The officer's mailbox is gone: the deputy is told in the same run.
  return outcome === "refused" ? transaction((tx) => tellWithin(tx, tell)) : outcome;
}

async function tellWithin(tx: Tx, { silence, settings, now }: Tell): Promise<MailOutcome | "nobody"> {
  const lead = await leadOfAction(tx, { actionId: silence.id });
  if (!lead) return "nobody";
  await lockOrganisation(tx, lead.id);
  const line = { actionId: silence.id, dueBy: dateColumn(silence.dueBy) };
  // Another process told them while the lock was waited for.
  if ((await tx.silenceNotice.count({ where: line })) > 0) return "nobody";
  const contacts = await contactsOfOrganisation({ organisationId: lead.id }, { tx });
  const to = contacts.find(({ failedAt }) => failedAt === null);
  if (!to) return "nobody";
  const outcome = await sendMail(silenceMail(to, { silence, settings }));
  if (outcome === "refused") await failContact(tx, { contactId: to.id, now });
  if (outcome !== "sent") return outcome;
  await tx.silenceNotice.create({ data: { ...line, toldBy: null, toldAt: now }, select: { actionId: true } });
  const entry = { by: SYSTEM, at: now, subjectId: silence.id };
  await recordEntry(tx, { kind: "action.silenceTold", details: {}, ...entry });
  return "sent";
}

function silenceMail({ name: reader, email }: Contact, { silence, settings }: Omit<Tell, "now">): Mail {
  const language = settings.languages.default;
  const { t, date } = textsFor({ language, timeZone: settings.region.timeZone, prefix: "" });
  const { kind, number, title, dueBy, ref } = silence;
  const values = {
    ...{ reader, action: `${number}. ${title}`, date: date(dueBy) },
    link: `${origin()}/actions/${encodeURIComponent(ref)}`,
    name: settings.identity.operatorName,
  };
  const isPublic = kind === "silent";
  return {
    to: email,
    subject: t("staff.silence.mail.subject", values),
    text: t(isPublic ? "staff.silence.mail.silent" : "staff.silence.mail.due", values),
    language,
  };
}
