import { beforeEach, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
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
import { random } from "#app/platform/random.server.ts";
import { partnerMails } from "#tests/support/partner-mails.ts";
import { givenOrganisation } from "#tests/support/scenarios/given-contact.ts";
import { givenQuestion } from "#tests/support/scenarios/given-question.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { nothingIsAsked } from "#tests/support/scenarios/nothing-is-asked.ts";

const { sink, gone, mailTo, told } = await partnerMails();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-28T10:00:00Z");
beforeEach(() => nothingIsAsked({ by, now }));

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
