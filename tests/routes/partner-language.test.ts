import { afterAll, beforeEach, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { copyQuestionLink } from "#app/domain/questions/copy-question-link.server.ts";
import { sendPartnerLinks } from "#app/domain/questions/outbox/send-partner-links.server.ts";
import { askFactsOfProgress } from "#app/domain/responses/facts-checks/ask-facts-check.server.ts";
import { random } from "#app/platform/random.server.ts";
import { startApp } from "#tests/support/app.ts";
import { axeProblems } from "#tests/support/axe-problems.ts";
import { visit } from "#tests/support/browser.ts";
import { mailSink } from "#tests/support/mail-sink.ts";
import { wordsOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenOrganisation } from "#tests/support/scenarios/given-contact.ts";
import { givenQuestion } from "#tests/support/scenarios/given-question.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp({ RECEIPTS_PER_ADDRESS: "1000" });
await givenSettings();
const sink = await mailSink();
afterAll(sink.close);
beforeEach(() => {
  sink.mails.length = 0;
});
const { cookie, staff } = await givenSignedIn();
const by = staffActor(staff);
const action = await givenAction({ title: "Light the bus stops" });

/** What the clock sends, and the path that the last mail leads to. */
async function mailed(): Promise<{ text: string; subject: string; path: string }> {
  site.setEnv({ SMTP_URL: sink.url, MAIL_FROM: "team@operator.example" });
  await sendPartnerLinks({ now: new Date(), random });
  site.setEnv({ SMTP_URL: undefined });
  const { text = "", subject = "" } = sink.mails.at(-1)?.parsed ?? {};
  const [link = ""] = /https?:\/\/\S+/.exec(text) ?? [];
  return { text, subject, path: new URL(link).pathname };
}

async function givenAsked(language: string) {
  const council = await givenOrganisation({ officer: "olga@council.example", language, leads: action.id });
  const about = { organisationId: council.id, actionId: action.id, by: staff };
  return { council, ...(await givenQuestion(about)) };
}

/** A text that this language lacks would be there in English, and marked so. */
const inEnglish = (body: string) => body.match(/<span lang="en" dir="ltr">/g) ?? [];

const answer = {
  send: "now",
  version: "0",
  choice: "answer",
  words: "W marcu 2027.",
  role: "Oświetlenie ulic",
};

test("staff say in which language a contact is written to; only those of the site can be chosen", async () => {
  const { slug, id } = await givenOrganisation({ officer: null });
  const address = `/staff/organisations/${slug}`;
  const page = await site.get(address, { cookie });
  expect(page.body).toMatch(/<select[^>]*name="language"/);
  const officer = { name: "Ola", email: "ola@rada.example" };
  const save = (language: string) =>
    site.post(`${address}/contacts/officer`, { ...officer, language }, { cookie });
  expect([(await save("xx")).status, (await save("")).status]).toEqual([400, 400]);
  expect(await db().organisationContact.count({ where: { organisationId: id } })).toBe(0);
  expect((await save("pl")).location).toBe(`${address}?done=saved`);
  const saved = await site.get(address, { cookie });
  expect(wordsOf(saved.body)).toContain("Mails and pages are in: Polski.");
  expect(saved.body).toMatch(/<option value="pl" lang="pl" selected="">/);
  const contact = await db().organisationContact.findFirst({ where: { organisationId: id } });
  expect(contact?.language).toBe("pl");
});

test("a Polish contact gets a Polish mail, and everything behind its link is in Polish", async () => {
  const { questionId } = await givenAsked("pl");
  const { text, subject, path } = await mailed();
  expect(subject).toMatch(/^Pytanie od: /);
  expect(text).toContain("prosimy o odpowiedź do:");
  expect(path).toMatch(/^\/pl\/answer\/[\w-]{22}$/);
  const page = await site.get(path);
  expect(page.body).toContain('<html lang="pl" dir="ltr"');
  expect(page.body).toMatch(/lang="en"[^>]*>When will the lights at the bus stops work again\?/);
  expect(page.body).toContain(`href="/pl/actions/${action.ref}"`);
  expect(inEnglish(page.body)).toEqual([]);
  const refused = await site.post(path, { ...answer, choice: "", role: "", reason: "x".repeat(1001) });
  expect(refused.status).toBe(422);
  expect(inEnglish(refused.body)).toEqual([]);
  for (const words of ["Proszę wybrać: odpowiedź albo odmowa", "Proszę podać swoje stanowisko", "za długie"])
    expect(wordsOf(refused.body)).toContain(words);
  expect((await site.post(path, { ...answer, send: "later" })).location).toBe(`${path}?kept=yes`);
  const kept = await site.get(`${path}?kept=yes`);
  expect(wordsOf(kept.body)).toContain("Szkic jest zapisany");
  expect(inEnglish(kept.body)).toEqual([]);
  const conflict = await site.post(path, { ...answer, words: "W maju 2027." });
  expect([conflict.status, inEnglish(conflict.body)]).toEqual([409, []]);
  expect((await site.post(path, { ...answer, version: "1" })).location).toBe(path);
  const sent = await site.get(path);
  expect(wordsOf(sent.body)).toContain("W marcu 2027.");
  expect(wordsOf(sent.body)).toContain("Dziękujemy. Zespół to ma.");
  expect(inEnglish(sent.body)).toEqual([]);
  expect(await db().questionAnswer.count({ where: { questionId } })).toBe(1);
  const again = await site.post(path, answer);
  expect(again.status).toBe(410);
  expect(wordsOf(again.body)).toContain("Ten link był już użyty");
});

test("a colleague goes on in the language of the page on which it was handed over", async () => {
  await givenAsked("pl");
  const { path } = await mailed();
  const wrong = await site.post(`${path}/colleague`, { email: "carol@elsewhere.example" });
  expect([wrong.status, inEnglish(wrong.body)]).toEqual([422, []]);
  expect(wordsOf(wrong.body)).toContain("Proszę podać adres w tej samej organizacji");
  const handed = await site.post(`${path}/colleague`, { email: "carol@council.example" });
  expect(handed.location).toBe("/pl/answer/done");
  const done = await site.get("/pl/answer/done");
  expect(wordsOf(done.body)).toContain("Ta osoba dostanie własny link.");
  expect(inEnglish(done.body)).toEqual([]);
  const colleague = await mailed();
  expect(colleague.text).toMatch(/^Dzień dobry,\n/);
  expect(colleague.path).toMatch(/^\/pl\/answer\//);
  const former = await site.get(path);
  expect([former.status, inEnglish(former.body)]).toEqual([410, []]);
});

test("a link that staff copy leads to the page in the language of the contact", async () => {
  const { questionId } = await givenAsked("ur");
  const copied = await copyQuestionLink({ questionId, by, now: new Date(), random });
  expect(copied).toEqual({ ok: true, path: expect.stringMatching(/^\/ur\/answer\//) });
});

test("an Urdu contact checks facts on a page that runs from right to left, around words that do not", async () => {
  const { council } = await givenAsked("ur");
  await mailed();
  const asked = await askFactsOfProgress({
    ...{ organisationId: council.id, actionId: action.id, words: "Four lamps work again." },
    ...{ workingDays: 3, timeZone: "Europe/London", by, now: new Date() },
  });
  expect(asked.ok).toBe(true);
  const { path } = await mailed();
  expect(path).toMatch(/^\/ur\/facts\/[\w-]{22}$/);
  const page = await site.get(path);
  expect(page.body).toContain('<html lang="ur" dir="rtl"');
  expect(page.body).toMatch(/lang="en" dir="ltr"><p>Four lamps work again\./);
  expect(inEnglish(page.body)).toEqual([]);
  const refused = await site.post(path, { answer: "wrong", wrong: "", role: "" });
  expect([refused.status, inEnglish(refused.body)]).toEqual([422, []]);
  const seen = await visit({ base: site.base, width: 390, javaScript: true });
  await seen.goto(path);
  expect(await axeProblems(seen)).toEqual([]);
  expect(await seen.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await seen.getByLabel("یہ درست ہے", { exact: true }).check();
  await seen.getByLabel("آپ کا عہدہ").fill("روشنی");
  await seen.getByRole("button", { name: "بھیجیں" }).click();
  await seen.getByText("آپ نے کہا کہ یہ درست ہے۔").waitFor();
  expect(new URL(seen.url()).pathname).toBe(path);
  expect(await axeProblems(seen)).toEqual([]);
  await seen.context().close();
});
