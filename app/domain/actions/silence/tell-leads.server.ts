import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { type MailOutcome, sendMail } from "#app/platform/mailer.server.ts";
import { SYSTEM } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import type { Settings } from "../../operator/schema.ts";
import { getSettings } from "../../operator/settings.server.ts";
import { failContact } from "../../partners/contacts/contact-failed.server.ts";
import { contactsOfOrganisation } from "../../partners/contacts/contacts-of-organisation.server.ts";
import { lockOrganisation } from "../../partners/contacts/lock-organisation.server.ts";
import { mailIdOf } from "../../partners/mail-id.server.ts";
import { keyOf, type LineToTell, linesToTell } from "./lines-to-tell.server.ts";
import { silenceMail } from "./silence-mail.server.ts";
import { silenceClock } from "./silences.server.ts";

/** An organisation gets one such mail in this time, with everything in it. */
const BETWEEN = days(7);

export type LeadsTold = { sent: number; failed: number };

/**
 * A week before the public pages say that an organisation owes something, it gets a mail, once for each line: an update, an
 * answer to what people said, a promise that will pass its date. One mail takes all of them, at most once in seven days; it
 * goes to the officer, or to the deputy where the officer's address does not work. Without a contact it stays on the list
 * of the team.
 */
export async function tellLeads({ now }: { now: Date }): Promise<LeadsTold> {
  const settings = await getSettings();
  const told: LeadsTold = { sent: 0, failed: 0 };
  const owed = await linesToTell(silenceClock(settings, now));
  for (const organisationId of new Set(owed.map((line) => line.organisationId))) {
    const lines = owed.filter((line) => line.organisationId === organisationId);
    if (!lines.some(({ isUrgent }) => isUrgent)) continue;
    const outcome = await tellOne({ organisationId, lines, settings, now });
    if (outcome === "sent") told.sent += 1;
    else if (outcome !== "nobody") told.failed += 1;
    if (outcome === "unreachable") break;
  }
  return told;
}

type Tell = { organisationId: string; lines: LineToTell[]; settings: Settings; now: Date };

async function tellOne(tell: Tell): Promise<MailOutcome | "nobody"> {
  const outcome = await transaction((tx) => tellWithin(tx, tell));
  // The officer's mailbox is gone: the deputy is told in the same run.
  return outcome === "refused" ? transaction((tx) => tellWithin(tx, tell)) : outcome;
}

async function tellWithin(
  tx: Tx,
  { organisationId, lines, settings, now }: Tell,
): Promise<MailOutcome | "nobody"> {
  await lockOrganisation(tx, organisationId);
  // Another process told them while the lock was waited for, or they had a mail within the week.
  const recent = { organisationId, toldBy: null, toldAt: { gt: after(now, -BETWEEN) } };
  if ((await tx.silenceNotice.count({ where: recent })) > 0) return "nobody";
  const contacts = await contactsOfOrganisation({ organisationId }, { tx });
  const to = contacts.find(({ failedAt }) => failedAt === null);
  if (!to) return "nobody";
  const id = mailIdOf({ about: "silence", subjectId: to.id, sentAt: now });
  const outcome = await sendMail({ ...silenceMail(to, { lines, settings }), id });
  if (outcome === "refused") await failContact(tx, { contactId: to.id, now });
  if (outcome !== "sent") return outcome;
  for (const line of lines) await wasTold(tx, line, now);
  return "sent";
}

const ENTRIES = {
  update: "action.silenceTold",
  unanswered: "action.unansweredTold",
  promise: "promise.dateTold",
} as const;

async function wasTold(tx: Tx, line: LineToTell, now: Date): Promise<void> {
  const { kind, organisationId, subjectId } = line;
  const notice = { ...keyOf(line), organisationId, toldBy: null, toldAt: now };
  const { count } = await tx.silenceNotice.createMany({ data: [notice], skipDuplicates: true });
  if (count === 0) return;
  await recordEntry(tx, { kind: ENTRIES[kind], details: {}, by: SYSTEM, at: now, subjectId });
}
