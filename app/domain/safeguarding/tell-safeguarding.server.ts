import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { after, hours } from "#app/platform/clock.ts";
import { origin } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { type MailOutcome, sendMail } from "#app/platform/mailer.server.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import type { Settings } from "../operator/schema.ts";
import { getSettings } from "../operator/settings.server.ts";
import { safeguardingLeads } from "../staff/safeguarding-leads.server.ts";

export type SafeguardingTold = { leads: number; deputy: number };

type Told = "leadToldAt" | "deputyToldAt";
type Place = keyof typeof PLACES;
type Round = { told: Told; to: string[]; raisedBy: Date; now: Date; settings: Settings };

/** What an alert is about, and where it is read. */
const PLACES = {
  confidential: { where: { caseId: { not: null } }, path: "/staff/confidential" },
  risk: { where: { item: { withdrawal: null } }, path: "/staff/triage?look=alert&disposition=any" },
} as const;

/**
 * Tells those who have to look, at a case of the lane or an open item with a hint of risk: the safeguarding leads at once,
 * the deputy when an alert is unopened after the set hours. The mail says that there is something to read and nothing of
 * what. Each alert is told of once; one mail stands for all that are due. What no mail server took is tried again the next
 * time.
 * @returns how many mails went out
 */
export async function tellSafeguarding({ now }: { now: Date }): Promise<SafeguardingTold> {
  const settings = await getSettings();
  const { deputyEmail, deputyAfterHours } = settings.confidentialLane;
  const leads = await safeguardingLeads();
  const atOnce: Round = { told: "leadToldAt", to: leads, raisedBy: now, now, settings };
  const raisedBy = after(now, -hours(deputyAfterHours));
  const late: Round = { ...atOnce, told: "deputyToldAt", to: deputyEmail ? [deputyEmail] : [], raisedBy };
  return { leads: await tellOfAll(atOnce), deputy: await tellOfAll(late) };
}

async function tellOfAll(round: Round): Promise<number> {
  return (await tell("confidential", round)) + (await tell("risk", round));
}

/** Undoes the claim: nobody was told. */
class NobodyTold extends Error {}

async function tell(place: Place, round: Round): Promise<number> {
  if (round.to.length === 0) return 0;
  try {
    return await transaction(async (tx) => {
      if ((await claim(tx, place, round)) === 0) return 0;
      const outcomes: MailOutcome[] = [];
      for (const to of round.to) outcomes.push(await sendMail(mail(to, place, round)));
      const sent = outcomes.filter((outcome) => outcome === "sent").length;
      // Somebody knows, or will never take a mail: asking the others again and again would tell the first ones twice.
      if (sent === 0 && outcomes.some((outcome) => outcome !== "refused")) throw new NobodyTold();
      if (sent < outcomes.length) logUntold(outcomes.length - sent);
      return sent;
    });
  } catch (error) {
    if (!(error instanceof NobodyTold)) throw error;
    logUntold(round.to.length);
    return 0;
  }
}

function logUntold(count: number): void {
  log("warn", "somebody could not be told of an alert", { job: "tell-safeguarding", count });
}

/** Another process that wants the same alerts waits for the end of this transaction and then finds none. */
async function claim(tx: Tx, place: Place, { told, now, raisedBy }: Round): Promise<number> {
  const due = { ...PLACES[place].where, [told]: null, openedAt: null, at: { lte: raisedBy } };
  const { count } = await tx.safeguardingAlert.updateMany({ where: due, data: { [told]: now } });
  return count;
}

function mail(to: string, place: Place, { told, settings }: Round) {
  const { languages, region, identity, confidentialLane } = settings;
  const language = languages.default;
  const { t } = textsFor({ language, timeZone: region.timeZone, prefix: "" });
  const values = {
    link: origin() + PLACES[place].path,
    hours: confidentialLane.deputyAfterHours,
    name: identity.operatorName,
  };
  const kind = told === "leadToldAt" ? "waits" : "unopened";
  const text = t(`staff.mail.${place}.${kind}`, values);
  return { to, subject: t("staff.mail.confidential.subject"), text, language };
}
