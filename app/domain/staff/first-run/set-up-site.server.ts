import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { gone } from "#app/platform/http-errors.ts";
import type { Random } from "#app/platform/random.server.ts";
import { type StaffActor, staffActor } from "../../ledger/actor.ts";
import { writeNames } from "../../names/add-names.server.ts";
import { type LogoProblem, logoProblem } from "../../operator/picture.ts";
import { writeIdentity } from "../../operator/save-identity.server.ts";
import { writeSettings } from "../../operator/save-settings.server.ts";
import { writeSupportOrganisations } from "../../operator/save-support-organisations.server.ts";
import { supportRowsOf } from "../../operator/schema.ts";
import { findSettings } from "../../operator/settings.server.ts";
import { saveAccount, useUp } from "../accept-invitation.server.ts";
import type { Invitation } from "../invitation.server.ts";
import { openSession } from "../open-session.server.ts";
import { hashPassword, type PasswordProblem, passwordProblem } from "../password.server.ts";
import type { FirstRunForm } from "../schema.ts";
import { totpStep } from "../totp.server.ts";
import { lockFirstRun } from "./make-first-run-link.server.ts";

export type SetUpSite = {
  /** From findFirstRun. */
  invitation: Invitation;
  form: FirstRunForm;
  logo: Uint8Array | null;
  now: Date;
  random: Random;
};

export type SiteSetUp =
  | { ok: true; sessionId: string }
  | { ok: false; reason: PasswordProblem | LogoProblem | "wrongCode" };

/**
 * Opens the site: settings, areas, who can help, and the first administrator, who is signed in. All of it or nothing.
 * @returns refused for a logo, a password or a code that will not do
 * @throws gone when the link was used meanwhile or the site is set up
 */
export async function setUpSite({ invitation, form, logo, now, random }: SetUpSite): Promise<SiteSetUp> {
  const problem = (logo && logoProblem(logo)) ?? passwordProblemOf(form);
  if (problem) return { ok: false, reason: problem };
  const step = totpStep({ secret: invitation.secret, code: form.code, now });
  if (step === null) return { ok: false, reason: "wrongCode" };
  const passwordHash = await hashPassword(form.password);
  return transaction(async (tx): Promise<SiteSetUp> => {
    await lockFirstRun(tx);
    if (await findSettings({ tx })) throw gone("invitation");
    await useUp(tx, { invitation, now });
    const account = { ...invitation, email: form.adminEmail };
    const name = form.adminName;
    const staffId = await saveAccount(tx, { invitation: account, name, passwordHash, step, now });
    await writeAll(tx, { form, logo, by: staffActor({ id: staffId }), now });
    return { ok: true, sessionId: await openSession(tx, { staffId, now, random }) };
  });
}

function passwordProblemOf({ password, operatorName, campaignName, adminName, adminEmail }: FirstRunForm) {
  return passwordProblem({ password, about: [operatorName, campaignName, adminName, adminEmail] });
}

type WriteAll = { form: FirstRunForm; logo: Uint8Array | null; by: StaffActor; now: Date };

async function writeAll(tx: Tx, { form, logo, by, now }: WriteAll): Promise<void> {
  const { operatorName, operatorKind, campaignName, tagline, brandColour } = form;
  const identity = { operatorName, operatorKind, campaignName, tagline, brandColour };
  await writeIdentity(tx, { value: identity, logo, by, now });
  const { email, phone, address } = form;
  await writeSettings(tx, { section: "contacts", value: { email, phone, address }, by, now });
  const { default: first, offered } = form;
  await writeSettings(tx, { section: "languages", value: { default: first, offered }, by, now });
  await writeSettings(tx, { section: "lanes", value: { incident: form.incident }, by, now });
  const { timeZone, currency, country } = form;
  await writeSettings(tx, { section: "region", value: { timeZone, currency, country }, by, now });
  const { readWithinDays, answerWithinDays, lookAgainWithinDays, keepWordsMonths } = form;
  const { brokenAfterDays, updateEveryDays, noReplyAfterDays, factsWorkingDays } = form;
  const promises = {
    ...{ readWithinDays, answerWithinDays, lookAgainWithinDays, keepWordsMonths },
    ...{ brokenAfterDays, updateEveryDays, noReplyAfterDays, factsWorkingDays },
  };
  await writeSettings(tx, { section: "promises", value: promises, by, now });
  await writeNames(tx, { kind: "area", names: form.areas, by, now });
  await writeSupportOrganisations(tx, { rows: supportRowsOf(form), by, now });
}
