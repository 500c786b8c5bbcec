import { afterAll, beforeEach, expect, test } from "vitest";
import { closeDb, db } from "#app/db/client.server.ts";
import { silenceClock, silencesToTell } from "#app/domain/actions/silence/silences.server.ts";
import { tellLeads } from "#app/domain/actions/silence/tell-leads.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { getSettings } from "#app/domain/operator/settings.server.ts";
import { contactDoesNotWork } from "#app/domain/partners/contacts/contact-failed.server.ts";
import { removeContact } from "#app/domain/partners/contacts/remove-contact.server.ts";
import { saveContact } from "#app/domain/partners/contacts/save-contact.server.ts";
import { sendPartnerLinks } from "#app/domain/questions/outbox/send-partner-links.server.ts";
import { handOverQuestion } from "#app/domain/questions/partner-page/hand-over-question.server.ts";
import { questionForPartner } from "#app/domain/questions/partner-page/question-for-partner.server.ts";
import { questionClock } from "#app/domain/questions/question-clock.ts";
import { questionForStaff } from "#app/domain/questions/question-for-staff.server.ts";
import { remindPartners } from "#app/domain/questions/reminders/remind-partners.server.ts";
import { after, dateIn, days, hours } from "#app/platform/clock.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { closeMailer } from "#app/platform/mailer.server.ts";
import { random } from "#app/platform/random.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { type MailSink, mailSink } from "#tests/support/mail-sink.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenOrganisation } from "#tests/support/scenarios/given-contact.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenPromise } from "#tests/support/scenarios/given-promise.ts";
import { givenQuestion } from "#tests/support/scenarios/given-question.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const { url } = await testDatabase();
const base = { DATABASE_URL: url, APP_KEYS: newKey(), NODE_ENV: "test", LOG_LEVEL: "silent" };
const mailTo = (sink: { url: string }) => {
  closeMailer();
  loadEnv({ ...base, SMTP_URL: sink.url, MAIL_FROM: "West <news@operator.example>" });
};
mailTo({ url: "smtp://127.0.0.1:1" });
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-28T10:00:00Z");
const gone = new Set<string>();
const sink: MailSink = await mailSink({ refuse: (recipient) => gone.has(recipient) });

beforeEach(async () => {
  await db().partnerLink.updateMany({
    where: { endedAt: null },
    data: { endedAt: now, endedWhy: "takenBack", person: null, rowKeyId: null },
  });
  await db().partnerQuestion.updateMany({
    where: { withdrawnAt: null, answer: null },
    data: { withdrawnAt: now, withdrawnBy: by.staffId },
  });
  gone.clear();
  sink.mails.length = 0;
  mailTo(sink);
});
afterAll(async () => {
  closeMailer();
  await sink.close();
  await closeDb();
});

const told = () => sink.mails.flatMap(({ recipients }) => recipients);
const send = (at = now) => sendPartnerLinks({ now: at, random });
const tokensIn = (text = "") => [...text.matchAll(/\/answer\/([\w-]{22})/g)].map(([, token]) => token ?? "");
const question = async (questionId: string, at = now) =>
  questionForStaff({ questionId, ...questionClock(await getSettings(), at) });
const kindsOf = async (subjectId: string) =>
  (await db().ledgerEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } })).map(({ kind }) => kind);

test("the officer gets the question and the link once; the mail says nothing of who said what", async () => {
  const { id } = await givenOrganisation({ officer: "once@council.example", now });
  const { questionId } = await givenQuestion({ organisationId: id, now });
  expect(await send()).toEqual({ sent: 1, failed: 0 });
  expect(await send()).toEqual({ sent: 0, failed: 0 });
  expect(told()).toEqual(["once@council.example"]);
  const text = sink.mails[0]?.parsed.text ?? "";
  expect(text).toContain("When will the lights at the bus stops work again?");
  expect(text).toContain("Hello Olga Officer,");
  const [token = ""] = tokensIn(text);
  expect((await questionForPartner({ token, now })).words).toContain("lights");
  const stored = JSON.stringify(await db().partnerLink.findMany({ where: { questionId } }));
  expect(stored).not.toContain(token);
  expect(await kindsOf(questionId)).toEqual(["question.asked", "partner.linkSent"]);
});

test("while the mail server is down it waits, and once it is up it goes out once, also from two processes", async () => {
  const { id } = await givenOrganisation({ officer: "wait@council.example", now });
  mailTo({ url: "smtp://127.0.0.1:1" });
  await givenQuestion({ organisationId: id, now });
  expect(await send()).toEqual({ sent: 0, failed: 1 });
  mailTo(sink);
  const both = await Promise.all([send(), send()]);
  expect(both.reduce((sum, { sent }) => sum + sent, 0)).toBe(1);
  expect(told()).toEqual(["wait@council.example"]);
});

test("a refused address is marked, and what was asked goes to the deputy with a link of their own", async () => {
  gone.add("left@council.example");
  const organisation = { officer: "left@council.example", deputy: "dev@council.example", now };
  const { id } = await givenOrganisation(organisation);
  const { questionId } = await givenQuestion({ organisationId: id, now });
  expect(await send()).toEqual({ sent: 1, failed: 1 });
  expect(told()).toEqual(["dev@council.example"]);
  expect(await question(questionId)).toMatchObject({ isUnreached: false });
  expect(await kindsOf(questionId)).toEqual(["question.asked", "partner.passedToDeputy", "partner.linkSent"]);
  expect(await kindsOf(id)).toContain("partner.contactFailed");
});

test("without a deputy staff see that nobody can be reached, and a new officer gets what waits", async () => {
  gone.add("nobody@council.example");
  const { id } = await givenOrganisation({ officer: "nobody@council.example", now });
  const { questionId } = await givenQuestion({ organisationId: id, now });
  expect(await send()).toEqual({ sent: 0, failed: 1 });
  expect(await question(questionId)).toMatchObject({ isUnreached: true });
  expect(await kindsOf(questionId)).toContain("partner.nobodyReached");
  const officer = { organisationId: id, role: "officer", name: "N", email: "new@council.example" } as const;
  await saveContact({ ...officer, language: "en", by, now, random });
  expect(await send()).toEqual({ sent: 1, failed: 0 });
  expect(told()).toEqual(["new@council.example"]);
});

test("staff who know that an address does not work end its link, and the deputy is asked", async () => {
  const { id } = await givenOrganisation({ officer: "old@c.example", deputy: "dep@c.example", now });
  const { questionId } = await givenQuestion({ organisationId: id, now });
  await send();
  const [token = ""] = tokensIn(sink.mails[0]?.parsed.text);
  await contactDoesNotWork({ organisationId: id, role: "officer", by, now });
  await contactDoesNotWork({ organisationId: id, role: "officer", by, now });
  await expect(questionForPartner({ token, now })).rejects.toMatchObject({ status: 410 });
  await send();
  expect(told()).toEqual(["old@c.example", "dep@c.example"]);
  await removeContact({ organisationId: id, role: "deputy", by, now });
  expect(await question(questionId)).toMatchObject({ isUnreached: true });
});

test("a colleague gets the question by mail; when their address is refused it comes back to the officer", async () => {
  const { id } = await givenOrganisation({ officer: "olga@town.example", now });
  const { questionId } = await givenQuestion({ organisationId: id, now });
  await send();
  const handOver = async (email: string) => {
    const [token = ""] = tokensIn(sink.mails.at(-1)?.parsed.text);
    await handOverQuestion({ token, email, language: "en", now, random });
    await send();
  };
  await handOver("carol@town.example");
  gone.add("typo@town.example");
  await handOver("typo@town.example");
  expect(told()).toEqual(["olga@town.example", "carol@town.example", "olga@town.example"]);
  expect(sink.mails[1]?.parsed.text).toMatch(/^Hello,/);
  expect(await db().partnerLink.count({ where: { questionId, person: { not: null } } })).toBe(0);
});

test("whoever owes something is reminded with the numbers, at most once in seven days, whatever the hour", async () => {
  const { id, name } = await givenOrganisation({ officer: "owes@council.example", now });
  await givenPromise({ organisation: name, due: { dueOn: "2026-12-01", precision: "day" }, now });
  await givenQuestion({ organisationId: id, dueInDays: 3, now });
  await givenQuestion({ organisationId: id, dueInDays: 30, now });
  await send();
  sink.mails.length = 0;
  const sentAt: number[] = [];
  for (let hour = 0; hour < 24 * 24; hour += 5) {
    const at = after(now, hours(hour));
    const [first, second] = await Promise.all([
      remindPartners({ now: at, random }),
      remindPartners({ now: at, random }),
    ]);
    if (first.sent + second.sent > 0) sentAt.push(hour);
    expect(first.sent + second.sent).toBeLessThanOrEqual(1);
  }
  expect(sentAt.length).toBe(3);
  for (const [n, hour] of sentAt.entries())
    expect(hour - (sentAt[n - 1] ?? 0)).toBeGreaterThanOrEqual(n === 0 ? 0 : 24 * 7);
  expect(sentAt[0], "not in the week after they were asked").toBeGreaterThanOrEqual(24 * 7);
  const text = sink.mails[0]?.parsed.text ?? "";
  expect(text.replace(/\s+/g, " ")).toContain(
    `${name}: 2 questions without an answer (1 past the date), 1 promise due or late, 0 updates due.`,
  );
  expect(tokensIn(text).length).toBe(2);
  for (const token of tokensIn(text)) expect((await questionForPartner({ token, now })).sent).toBeNull();
});

test("somebody who acts for two organisations gets one reminder; adding them anew reminds nobody twice", async () => {
  const both = [
    await givenOrganisation({ officer: "two@c.example", now }),
    await givenOrganisation({ officer: "Two@c.example", now }),
  ];
  for (const { id } of both) await givenQuestion({ organisationId: id, now });
  await send();
  sink.mails.length = 0;
  const at = after(now, days(8));
  await remindPartners({ now: at, random });
  const mine = () => sink.mails.filter(({ recipients }) => /two@/i.test(recipients.join()));
  expect(mine().length).toBe(1);
  for (const { name } of both) expect(mine()[0]?.parsed.text?.replace(/\s+/g, " ")).toContain(name);
  const [one] = both;
  const officer = {
    organisationId: one?.id ?? "",
    role: "officer",
    name: "T",
    email: "two@c.example",
  } as const;
  await removeContact({ ...officer, by, now: at });
  await saveContact({ ...officer, language: "en", by, now: at, random });
  await remindPartners({ now: after(at, days(3)), random });
  expect(mine().length).toBe(1);
});

test("the database refuses a second reminder within seven days", async () => {
  const [row] = await db().partnerReminder.findMany({ take: 1 });
  if (!row) throw new Error("nobody was reminded");
  const again = () =>
    db().partnerReminder.update({
      where: { emailIndex: row.emailIndex },
      data: { sentAt: after(row.sentAt, days(7) - 1) },
    });
  await expect(again()).rejects.toThrow();
});

test("a week before the public line of silence whoever leads is told by the clock, once for each line", async () => {
  const action = await givenAction({ title: "Quiet for long", now: after(now, -days(1)) });
  await db().progressUpdate.create({
    data: {
      ...{ actionId: action.id, happenedOn: now, words: "Begun.", language: "en" },
      ...{ postedBy: by.staffId, postedAt: now },
    },
  });
  await givenOrganisation({
    officer: "lead@council.example",
    deputy: "second@council.example",
    leads: action.id,
    now,
  });
  const line = async (day: number) =>
    (await silencesToTell(silenceClock(await getSettings(), after(now, days(day))))).find(
      ({ id }) => id === action.id,
    );
  const mine = () => told().filter((to) => /lead|second/.test(to));
  await tellLeads({ now: after(now, days(82)) });
  expect([mine(), await line(82)]).toEqual([[], undefined]);
  await Promise.all([tellLeads({ now: after(now, days(83)) }), tellLeads({ now: after(now, days(83)) })]);
  for (const day of [84, 90, 95]) await tellLeads({ now: after(now, days(day)) });
  expect(mine()).toEqual(["lead@council.example"]);
  expect((await line(95))?.toldAt).toEqual(after(now, days(83)));
  expect(await db().silenceNotice.findFirst({ where: { actionId: action.id } })).toMatchObject({
    toldBy: null,
  });

  gone.add("lead@council.example");
  const later = after(now, days(96));
  await db().progressUpdate.create({
    data: {
      ...{ actionId: action.id, happenedOn: later, words: "Went on.", language: "en" },
      ...{ postedBy: by.staffId, postedAt: later },
    },
  });
  await tellLeads({ now: after(later, days(85)) });
  expect(mine()).toEqual(["lead@council.example", "second@council.example"]);
  expect(await db().silenceNotice.count({ where: { actionId: action.id } })).toBe(2);
});

test("reminders and warnings are in the language of the contact, and so are the pages that they lead to", async () => {
  const action = await givenAction({ title: "Cichy przystanek", now: after(now, -days(1)) });
  const { id } = await givenOrganisation({
    officer: "ola@rada.example",
    language: "pl",
    leads: action.id,
    now,
  });
  await givenQuestion({ organisationId: id, now });
  await send();
  await remindPartners({ now: after(now, days(8)), random });
  await tellLeads({ now: after(now, days(84)) });
  const mails = sink.mails.filter(({ recipients }) => recipients.includes("ola@rada.example"));
  const subjects = mails.map(({ parsed }) => parsed.subject?.split(": ").at(0));
  expect(subjects).toEqual(["Pytanie od", ...Array(2).fill((await getSettings()).identity.operatorName)]);
  const [asked, reminder, warning] = mails.map(({ parsed }) => parsed.text?.replace(/\s+/g, " "));
  expect(asked).toContain("prosimy o odpowiedź do: 12 grudnia 2026.");
  expect(reminder).toContain("1 pytanie bez odpowiedzi (po terminie: 0)");
  expect(warning).toContain("Strona mówi teraz, że ich nie ma.");
  for (const { parsed } of mails) {
    expect(parsed.headers.get("content-language")).toBe("pl");
    const links = [...(parsed.text ?? "").matchAll(/http:\/\/127\.0\.0\.1:3000(\S*)/g)].map(
      ([, path]) => path,
    );
    expect(links.length).toBeGreaterThan(0);
    for (const path of links) expect(path).toMatch(/^\/pl\/(answer|actions|promises)\//);
  }
});

test("where a language is not offered any more the contact is written to in the operator's own", async () => {
  const { languages } = await getSettings();
  const { id } = await givenOrganisation({ officer: "gone@rada.example", language: "pl", now });
  await givenQuestion({ organisationId: id, now });
  await givenSettings({ languages: { default: "en", offered: ["en", "ur"] } });
  await send();
  await givenSettings({ languages });
  expect(sink.mails[0]?.parsed.subject).toContain("asks you something");
  expect(sink.mails[0]?.parsed.text).toMatch(/http:\/\/127\.0\.0\.1:3000\/answer\//);
});

test("a silent action whose lead has no contact stays on the list of the team", async () => {
  const action = await givenAction({ title: "Nobody to tell", now: after(now, -days(120)) });
  await givenOrganisation({ officer: null, leads: action.id, now });
  const at = after(now, days(200));
  await tellLeads({ now: at });
  const listed = await silencesToTell(silenceClock(await getSettings(), at));
  expect(listed.find(({ id }) => id === action.id)?.toldAt).toBeNull();
});

test("one mail takes along what an organisation owes: an answer to people, and a promise a week before its date", async () => {
  // What earlier tests owe is told first.
  await tellLeads({ now });
  sink.mails.length = 0;
  const action = await givenAction({ title: "Light the underpass", now });
  const { name, id } = await givenOrganisation({
    ...{ name: "Bridge Council", officer: "bridge@council.example", leads: action.id, now },
  });
  const { itemId } = await givenFeedback({ words: "The underpass frightens my mother.", now });
  await givenLink({ itemId, actionId: action.id, now });
  const due = (n: number) =>
    ({ dueOn: dateIn("Europe/London", after(now, days(n))), precision: "day" }) as const;
  await givenPromise({ organisation: name, words: "We will paint the underpass.", due: due(12), now });
  await givenPromise({ organisation: name, words: "We will mend its lamps.", due: due(16), now });
  const mine = () => sink.mails.filter(({ recipients }) => recipients.includes("bridge@council.example"));
  const run = (n: number) => tellLeads({ now: after(now, days(n)) });
  await Promise.all([run(0), run(0)]);
  expect(mine()).toHaveLength(1);
  const text = mine()[0]?.parsed.text ?? "";
  expect(text).toMatch(/1 thing people told us about “.*Light the underpass” waits for an answer/);
  expect(text).toContain("We will paint the underpass.");
  expect(text).not.toMatch(/mend|mother/);
  for (const n of [1, 6, 8]) await run(n);
  expect(mine()).toHaveLength(1);
  await run(9);
  await run(16);
  expect(mine()).toHaveLength(2);
  expect(mine()[1]?.parsed.text).toContain("We will mend its lamps.");
  expect(mine()[1]?.parsed.text).not.toMatch(/paint|told us/);
  const kinds = await db().silenceNotice.findMany({
    where: { organisationId: id },
    orderBy: [{ toldAt: "asc" }, { kind: "asc" }],
  });
  expect(kinds.map(({ kind }) => kind)).toEqual(["update", "unanswered", "promise", "promise"]);
  expect(await kindsOf(action.id)).toContain("action.unansweredTold");
  const again = await givenFeedback({ now: after(now, days(17)) });
  await givenLink({ itemId: again.itemId, actionId: action.id, now: after(now, days(17)) });
  await run(17);
  expect(mine()).toHaveLength(3);
});
