import { runMigrations } from "graphile-worker";
import { afterAll, beforeEach, expect, test } from "vitest";
import { closeDb, db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { openCase } from "#app/domain/safeguarding/open-case.server.ts";
import { tellSafeguarding } from "#app/domain/safeguarding/tell-safeguarding.server.ts";
import { after, hours } from "#app/platform/clock.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { closeMailer } from "#app/platform/mailer.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { type MailSink, mailSink } from "#tests/support/mail-sink.ts";
import { givenCase } from "#tests/support/scenarios/given-case.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const { url } = await testDatabase();
const APP_KEYS = newKey();
const base = { DATABASE_URL: url, APP_KEYS, NODE_ENV: "test", LOG_LEVEL: "silent" };
const mailTo = (sink: { url: string } | null) => {
  closeMailer();
  loadEnv({ ...base, ...(sink && { SMTP_URL: sink.url, MAIL_FROM: "West <news@operator.example>" }) });
};
mailTo(null);
await runMigrations({ connectionString: url });
const confidentialLane = {
  isOpen: true,
  readOn: ["1" as const],
  deputyEmail: "deputy@operator.example",
  deputyAfterHours: 6,
};
await givenSettings({ confidentialLane });
const lead = await givenStaff({ role: "safeguardingLead" });
const now = new Date();

beforeEach(() => db().safeguardingAlert.deleteMany());
afterAll(async () => {
  closeMailer();
  await closeDb();
});

const jobs = () =>
  db().$queryRaw<{ task_identifier: string }[]>`SELECT task_identifier FROM graphile_worker.jobs`;
const told = ({ mails }: MailSink) => mails.flatMap(({ recipients }) => recipients);

test("without mail nothing is enqueued; with mail one nudge stands for all that wait", async () => {
  await givenCase({ now });
  expect(await jobs()).toEqual([]);
  mailTo({ url: "smtp://127.0.0.1:1" });
  await givenCase({ now });
  await givenCase({ now });
  expect(await jobs()).toEqual([{ task_identifier: "tell-safeguarding" }]);
});

test("the leads get one mail with no word of the case; the deputy gets one when nobody opens it in time", async () => {
  const sink = await mailSink();
  mailTo(sink);
  const { caseId } = await givenCase({ words: "Thornbury hit me", now });
  await givenCase({ words: "Thornbury again", now });
  expect(await tellSafeguarding({ now })).toEqual({ leads: 1, deputy: 0 });
  expect(await tellSafeguarding({ now: after(now, hours(5)) })).toEqual({ leads: 0, deputy: 0 });
  expect(await tellSafeguarding({ now: after(now, hours(6)) })).toEqual({ leads: 0, deputy: 1 });
  expect(await tellSafeguarding({ now: after(now, hours(7)) })).toEqual({ leads: 0, deputy: 0 });
  expect(told(sink)).toEqual([lead.email, "deputy@operator.example"]);
  expect(sink.mails[0]?.parsed.text).toMatch(
    /^There is something to read in the confidential lane. Sign in to read it./,
  );
  expect(sink.mails[0]?.parsed.text).toContain("/staff/confidential");
  for (const { raw } of sink.mails) {
    for (const word of ["Thornbury", caseId, "07700"]) expect(raw).not.toContain(word);
  }
  await sink.close();
});

test("a hint of risk in an open item is told of as well, and leads to triage", async () => {
  const sink = await mailSink();
  mailTo(sink);
  const { itemId } = await givenFeedback({ words: "Thornbury has a knife", now });
  await db().safeguardingAlert.deleteMany();
  await db().safeguardingAlert.create({ data: { itemId, at: now } });
  expect(await tellSafeguarding({ now })).toEqual({ leads: 1, deputy: 0 });
  expect(sink.mails[0]?.parsed.text).toContain("/staff/triage?look=alert&disposition=any");
  expect(sink.mails[0]?.raw).not.toContain("Thornbury");
  await sink.close();
});

test("once it was opened the deputy is not told", async () => {
  const sink = await mailSink();
  mailTo(sink);
  const { caseId } = await givenCase({ now });
  await tellSafeguarding({ now });
  await openCase({ reason: "firstReading", caseId, by: staffActor(lead), now: after(now, hours(1)) });
  expect(await tellSafeguarding({ now: after(now, hours(9)) })).toEqual({ leads: 0, deputy: 0 });
  await sink.close();
});

test("while the mail server is down nobody counts as told, and once it is up the mail goes out once", async () => {
  mailTo({ url: "smtp://127.0.0.1:1" });
  await givenCase({ now });
  expect(await tellSafeguarding({ now })).toEqual({ leads: 0, deputy: 0 });
  const sink = await mailSink();
  mailTo(sink);
  expect(await tellSafeguarding({ now })).toEqual({ leads: 1, deputy: 0 });
  expect(await tellSafeguarding({ now })).toEqual({ leads: 0, deputy: 0 });
  await sink.close();
});

test("a lead whose mailbox refuses does not keep the others from being told once", async () => {
  const other = await givenStaff({ role: "safeguardingLead" });
  const sink = await mailSink({ refuse: (recipient) => recipient === other.email });
  mailTo(sink);
  await givenCase({ now });
  expect(await tellSafeguarding({ now })).toEqual({ leads: 1, deputy: 0 });
  expect(await tellSafeguarding({ now })).toEqual({ leads: 0, deputy: 0 });
  await sink.close();
});
