import { afterAll, beforeEach, expect, test } from "vitest";
import { closeDb, db } from "#app/db/client.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { answerMessage } from "#app/domain/feedback/answer-message.server.ts";
import { leaveContact } from "#app/domain/feedback/leave-contact.server.ts";
import { sendMessage } from "#app/domain/feedback/send-message.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { tellWriters } from "#app/domain/followers/tell-writers.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { after, hours, minutes } from "#app/platform/clock.ts";
import { loadEnv, origin } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { closeMailer } from "#app/platform/mailer.server.ts";
import { random } from "#app/platform/random.server.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { ledgerIsReadable } from "#tests/support/ledger-is-readable.ts";
import { mailSink } from "#tests/support/mail-sink.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { DEMO_SETTINGS, givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const { url } = await testDatabase();
const APP_KEYS = newKey();
const mailTo = (sink: { url: string }) => {
  closeMailer();
  const mail = { SMTP_URL: sink.url, MAIL_FROM: "West and Together <news@operator.example>" };
  loadEnv({ DATABASE_URL: url, APP_KEYS, NODE_ENV: "test", LOG_LEVEL: "silent", ...mail });
};
mailTo({ url: "smtp://127.0.0.1:1" });
await givenSettings();
const now = new Date();

afterAll(async () => {
  closeMailer();
  await closeDb();
});

let made = 0;
beforeEach(() => db().feedbackContact.deleteMany());

async function answeredItem(about: { email: string; words?: string }) {
  const answered = await justAnsweredItem(about);
  await ledgerIsReadable();
  return answered;
}

async function justAnsweredItem({ email, words }: { email: string; words?: string }) {
  made += 1;
  const said = words ?? `The lantern by the weir is broken, number ${made}.`;
  const { itemId } = await givenFeedback({ email, words: said, now });
  await givenPublishedResponse({ itemIds: [itemId], now });
  return { itemId };
}

test("somebody who wrote in another language gets the mail in it, with the way to their page in it", async () => {
  await givenSettings({ languages: { default: "en", offered: ["en", "pl", "ur"] } });
  for (const language of ["pl", "ur"]) {
    const sink = await mailSink();
    mailTo(sink);
    const email = `${language}@resident.example`;
    const { itemId } = await givenFeedback({ email, words: `Ciemno. ${language}`, language, now });
    await givenPublishedResponse({ itemIds: [itemId], now });
    await ledgerIsReadable();
    expect((await tellWriters({ now: after(now, hours(2)) })).sent).toBe(1);
    const { t } = textsFor({ language, timeZone: "UTC", prefix: "" });
    const [sent] = sink.mails;
    expect(sent?.recipients).toEqual([email]);
    expect(sent?.parsed.subject).toBe(t("mail.news.subject"));
    expect(sent?.parsed.headers.get("content-language")).toBe(language);
    const link = `${origin()}/${language}/receipt`;
    const name = DEMO_SETTINGS.identity.operatorName;
    expect(sent?.parsed.text?.trim()).toBe(t("mail.news.body", { link, name }).trim());
    await sink.close();
    await db().feedbackContact.deleteMany();
  }
  await givenSettings();
});

test("one mail, to the writer alone, that says nothing of what was said or answered", async () => {
  const sink = await mailSink();
  mailTo(sink);
  await answeredItem({ email: "writer@resident.example" });
  await givenFeedback({ email: "waiting@resident.example", now });
  expect(await tellWriters({ now })).toEqual({ sent: 1, failed: 0 });
  expect(await tellWriters({ now: after(now, minutes(90)) })).toEqual({ sent: 0, failed: 0 });
  expect(sink.mails).toHaveLength(1);
  const [mail] = sink.mails;
  expect(mail?.recipients).toEqual(["writer@resident.example"]);
  expect(mail?.parsed.subject).toBe("There is news about something you told us");
  expect(mail?.parsed.text).toContain("/receipt");
  const revisions = await db().responseRevision.findMany({ select: { title: true, weDid: true } });
  for (const words of ["lantern", "weir", ...revisions.flatMap(({ title, weDid }) => [title, weDid])]) {
    expect(mail?.raw).not.toContain(words);
  }
  await sink.close();
});

test("while the mail server is down nothing is lost, and once it is up the mail goes out once", async () => {
  const down = await mailSink();
  const port = Number(new URL(down.url).port);
  await down.close();
  mailTo(down);
  const { itemId } = await answeredItem({ email: "later@resident.example" });
  expect(await tellWriters({ now })).toEqual({ sent: 0, failed: 1 });
  expect(await db().writerNotice.count({ where: { itemId } })).toBe(0);
  const up = await mailSink({ port });
  const both = await Promise.all([tellWriters({ now }), tellWriters({ now })]);
  expect(both.map(({ sent }) => sent).toSorted()).toEqual([0, 1]);
  expect(up.mails.map(({ recipients }) => recipients)).toEqual([["later@resident.example"]]);
  await up.close();
});

test("an address that is refused for good is not tried again and holds up nobody", async () => {
  const sink = await mailSink({ refuse: (recipient) => recipient.startsWith("gone") });
  mailTo(sink);
  await answeredItem({ email: "gone@resident.example" });
  await answeredItem({ email: "here@resident.example" });
  expect(await tellWriters({ now })).toEqual({ sent: 1, failed: 1 });
  expect(await tellWriters({ now })).toEqual({ sent: 0, failed: 0 });
  await sink.close();
});

test("nobody gets two mails within an hour, and who took it back gets none", async () => {
  const sink = await mailSink();
  mailTo(sink);
  await answeredItem({ email: "twice@resident.example" });
  await answeredItem({ email: "Twice@resident.example" });
  const { itemId } = await answeredItem({ email: "withdrawn@resident.example" });
  await withdrawItem({ itemId, now });
  await ledgerIsReadable();
  expect((await tellWriters({ now })).sent).toBe(1);
  expect((await tellWriters({ now: after(now, minutes(61)) })).sent).toBe(1);
  expect(sink.mails.map(({ recipients }) => recipients[0]?.toLowerCase())).toEqual([
    "twice@resident.example",
    "twice@resident.example",
  ]);
  await sink.close();
});

test("an answer is not told of while a transaction that is older than it still runs", async () => {
  const sink = await mailSink();
  mailTo(sink);
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT pg_current_xact_id()::text`;
    await justAnsweredItem({ email: "horizon@resident.example" });
    expect((await tellWriters({ now })).sent).toBe(0);
  });
  await ledgerIsReadable();
  expect((await tellWriters({ now })).sent).toBe(1);
  await sink.close();
});

async function askedItem({ email, at = now }: { email?: string; at?: Date }) {
  const { itemId } = await givenFeedback({ now: at, ...(email && { email }) });
  const by = staffActor(await givenStaff());
  const sent = await sendMessage({ itemId, words: "Which weir is it?", language: "en", by, now: at });
  if (!sent.ok) throw new Error(sent.reason);
  await ledgerIsReadable();
  return { itemId, messageId: sent.messageId };
}

test("a message is told of once, without its words, and not once it is answered", async () => {
  const sink = await mailSink();
  mailTo(sink);
  const { itemId } = await askedItem({ email: "asked@resident.example" });
  const answered = await askedItem({ email: "answered@resident.example" });
  await answerMessage({ ...answered, answer: "The one by the mill.", now });
  await askedItem({});
  const both = await Promise.all([tellWriters({ now }), tellWriters({ now })]);
  expect(both.map(({ sent }) => sent).toSorted()).toEqual([0, 1]);
  expect(await tellWriters({ now: after(now, minutes(90)) })).toEqual({ sent: 0, failed: 0 });
  expect(sink.mails.map(({ recipients }) => recipients)).toEqual([["asked@resident.example"]]);
  expect(sink.mails[0]?.parsed.subject).toBe("There is news about something you told us");
  expect(sink.mails[0]?.raw).not.toContain("weir");
  expect(await db().ledgerEntry.count({ where: { subjectId: itemId, kind: "item.messageTold" } })).toBe(1);
  await sink.close();
});

test("a message and an answer within the hour are one mail and then the next", async () => {
  const sink = await mailSink();
  mailTo(sink);
  const { itemId } = await askedItem({ email: "busy@resident.example" });
  expect((await tellWriters({ now })).sent).toBe(1);
  await givenPublishedResponse({ itemIds: [itemId], now });
  await ledgerIsReadable();
  expect((await tellWriters({ now: after(now, minutes(30)) })).sent).toBe(0);
  expect((await tellWriters({ now: after(now, minutes(61)) })).sent).toBe(1);
  await sink.close();
});

test("what was there before the address was left is no news", async () => {
  const sink = await mailSink();
  mailTo(sink);
  const asked = await askedItem({});
  const { itemId } = await givenFeedback({ now });
  await givenPublishedResponse({ itemIds: [itemId], now });
  const later = after(now, minutes(5));
  for (const [n, id] of [asked.itemId, itemId].entries()) {
    await leaveContact({ itemId: id, email: `late${n}@resident.example`, now: later, random });
  }
  await ledgerIsReadable();
  expect(await tellWriters({ now: after(now, minutes(6)) })).toEqual({ sent: 0, failed: 0 });
  await givenPublishedResponse({ itemIds: [itemId], now: after(now, minutes(7)) });
  await ledgerIsReadable();
  expect((await tellWriters({ now: after(now, minutes(8)) })).sent).toBe(1);
  await sink.close();
});
