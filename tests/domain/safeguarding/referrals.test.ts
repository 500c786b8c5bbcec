import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { caseHistoryOf, ledgerPage } from "#app/domain/insights/told-entries.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { acknowledgeReferral } from "#app/domain/safeguarding/acknowledge-referral.server.ts";
import { caseReferrals, lateReferrals } from "#app/domain/safeguarding/case-referrals.server.ts";
import { closeCase } from "#app/domain/safeguarding/close-case.server.ts";
import { openCase } from "#app/domain/safeguarding/open-case.server.ts";
import { publicCase } from "#app/domain/safeguarding/public-case.server.ts";
import { referCase } from "#app/domain/safeguarding/refer-case.server.ts";
import { takeBack } from "#app/domain/safeguarding/take-back.server.ts";
import { takeBackReferral } from "#app/domain/safeguarding/take-back-referral.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenCase } from "#tests/support/scenarios/given-case.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const lead = await givenStaff({ role: "safeguardingLead" });
const by = staffActor(lead);
const timeZone = "Europe/London";
const now = new Date("2026-11-23T12:00:00Z");

async function givenReadCase(): Promise<string> {
  const { caseId } = await givenCase({ now });
  await openCase({ reason: "firstReading", caseId, by, now });
  return caseId;
}

const referral = {
  to: "Zelda Quay at Victim Support",
  what: "The address and the Tuesday",
  consent: "agreed" as const,
  passedOn: "2026-11-20",
  timeZone,
  by,
  now,
};

async function givenReferral(caseId: string): Promise<string> {
  const referred = await referCase({ caseId, ...referral });
  if (!referred.ok) throw new Error(referred.reason);
  return referred.referralId;
}

test("a case is passed on with consent and day; to whom and what is sealed, and shown with the opened words alone", async () => {
  const caseId = await givenReadCase();
  const referralId = await givenReferral(caseId);
  const [shown, ...more] = await caseReferrals({ caseId });
  expect(more).toEqual([]);
  expect(shown).toEqual({
    id: referralId,
    consent: "agreed",
    passedAt: new Date("2026-11-20T12:00:00Z"),
    passedBy: lead.name,
    acknowledgedAt: null,
  });
  const { sealed } = await db().caseReferral.findUniqueOrThrow({ where: { id: referralId } });
  expect(Buffer.from(sealed).toString("latin1")).not.toMatch(/Zelda|Tuesday/);
  const { to, what } = referral;
  expect((await openCase({ reason: "firstReading", caseId, by, now })).referred).toEqual({
    [referralId]: { to, what },
  });
});

test("what nobody has read is not passed on, nor on a day to come; one that was taken back is not there", async () => {
  const { caseId } = await givenCase({ now });
  expect(await referCase({ caseId, ...referral })).toEqual({ ok: false, reason: "not-read" });
  await openCase({ reason: "firstReading", caseId, by, now });
  const tomorrow = { ...referral, passedOn: "2026-11-24" };
  expect(await referCase({ caseId, ...tomorrow })).toEqual({ ok: false, reason: "in-the-future" });
  await takeBack({ subject: { caseId }, now });
  await expect(referCase({ caseId, ...referral })).rejects.toMatchObject({ status: 404 });
});

test("a referral is acknowledged on a day between its own and today, once, and only as one of its case", async () => {
  const caseId = await givenReadCase();
  const referralId = await givenReferral(caseId);
  const acknowledge = (acknowledgedOn: string, of = caseId) =>
    acknowledgeReferral({ caseId: of, referralId, acknowledgedOn, timeZone, by, now });
  expect(await acknowledge("2026-11-19")).toEqual({ ok: false, reason: "before-it-was-passed-on" });
  expect(await acknowledge("2026-11-24")).toEqual({ ok: false, reason: "in-the-future" });
  await expect(acknowledge("2026-11-20", await givenReadCase())).rejects.toMatchObject({ status: 404 });
  expect(await acknowledge("2026-11-20")).toEqual({ ok: true });
  expect(await acknowledge("2026-11-22")).toEqual({ ok: true });
  expect(await caseReferrals({ caseId })).toMatchObject([
    { acknowledgedAt: new Date("2026-11-20T12:00:00Z") },
  ]);
});

test("only the case's own history tells of it, and a note made by mistake is taken away with its words", async () => {
  const caseId = await givenReadCase();
  const referralId = await givenReferral(caseId);
  await acknowledgeReferral({ caseId, referralId, acknowledgedOn: "2026-11-21", timeZone, by, now });
  await takeBackReferral({ caseId, referralId, by, now });
  await takeBackReferral({ caseId, referralId, by, now });
  expect(await caseReferrals({ caseId })).toEqual([]);
  expect((await caseHistoryOf(caseId)).map(({ kind }) => kind)).toEqual([
    "case.told",
    "case.opened",
    "case.passedOn",
    "case.referralAcknowledged",
    "case.referralTakenBack",
  ]);
  const everyones = (await ledgerPage({ before: null })).entries;
  expect(everyones.filter(({ kind }) => kind.startsWith("case."))).toEqual([]);
});

test("the receipt shows the same before and after, and whoever takes the case back takes the referrals with it", async () => {
  const caseId = await givenReadCase();
  const before = await publicCase({ caseId });
  await givenReferral(caseId);
  expect(await publicCase({ caseId })).toEqual(before);
  await takeBack({ subject: { caseId }, now });
  expect(await db().caseReferral.count({ where: { caseId } })).toBe(0);
});

test("after 7 days without an acknowledgement an open case is named to the lead", async () => {
  await db().caseReferral.deleteMany({});
  const [open, closed, answered] = [await givenReadCase(), await givenReadCase(), await givenReadCase()];
  for (const caseId of [open, closed]) await givenReferral(caseId);
  const referralId = await givenReferral(answered);
  await acknowledgeReferral({
    caseId: answered,
    referralId,
    acknowledgedOn: "2026-11-21",
    timeZone,
    by,
    now,
  });
  await closeCase({ caseId: closed, reason: "passedOn", by, now });
  const passedAt = new Date("2026-11-20T12:00:00Z");
  expect(await lateReferrals({ now: after(passedAt, days(7)) })).toEqual([]);
  expect(await lateReferrals({ now: after(passedAt, days(7) + 1) })).toEqual([open]);
});
