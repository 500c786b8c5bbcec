import { afterAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { sendPartnerLinks } from "#app/domain/questions/outbox/send-partner-links.server.ts";
import { withdrawQuestion } from "#app/domain/questions/withdraw-question.server.ts";
import { random } from "#app/platform/random.server.ts";
import { startApp } from "#tests/support/app.ts";
import { axeProblems } from "#tests/support/axe-problems.ts";
import { visit } from "#tests/support/browser.ts";
import { mailSink } from "#tests/support/mail-sink.ts";
import { wordsOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenOrganisation } from "#tests/support/scenarios/given-contact.ts";
import { givenQuestion, givenQuestionLink } from "#tests/support/scenarios/given-question.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp({ RECEIPTS_PER_ADDRESS: "1000" });
await givenSettings();
const sink = await mailSink();
afterAll(sink.close);
const { cookie, staff } = await givenSignedIn();
const action = await givenAction({ title: "Light the bus stops" });
const council = await givenOrganisation({
  name: "Town Council",
  officer: "olga@council.example",
  leads: action.id,
});

async function givenAsked(words?: string) {
  const about = { organisationId: council.id, actionId: action.id, by: staff };
  const { questionId } = await givenQuestion({ ...about, ...(words ? { words } : {}) });
  return { questionId, path: `/answer/${await givenQuestionLink(questionId)}` };
}

const answer = {
  send: "now",
  version: "0",
  choice: "answer",
  words: "In March 2027.",
  role: "Street lighting",
};

test("a partner answers without an account: opening changes nothing, sending shows what was sent", async () => {
  const { questionId, path } = await givenAsked();
  for (const _ of ["a scanner", "a reader"]) {
    const page = await site.get(path);
    expect(page.status).toBe(200);
    expect(page.headers.get("set-cookie")).toBeNull();
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.get("referrer-policy")).toBe("same-origin");
    expect(page.body).toContain('<meta name="robots" content="noindex"/>');
    expect(page.body).not.toMatch(/href="\/staff/);
    const words = wordsOf(page.body);
    expect(words).toContain("When will the lights at the bus stops work again?");
    expect(words).toContain("If you decline, the question can be published with “Town Council declined");
  }
  expect(await db().partnerQuestion.findUnique({ where: { id: questionId } })).toMatchObject({
    openedAt: null,
  });
  expect((await site.post(path, answer)).location).toBe(path);
  const sent = await site.get(path);
  expect(sent.status).toBe(200);
  expect(wordsOf(sent.body)).toContain("In March 2027.");
  expect(sent.body).not.toContain("<textarea");
  expect((await site.post(path, answer)).status).toBe(410);
});

test("what is wrong is said at its field and nothing of what was typed is lost", async () => {
  const { path } = await givenAsked();
  const refused = await site.post(path, { ...answer, choice: "", role: "" });
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('href="#choice"');
  expect(refused.body).toContain('href="#role"');
  expect(wordsOf(refused.body)).toContain("Choose whether you answer or decline");
  expect(refused.body).toContain("In March 2027.");
  expect((await site.post(path, { ...answer, words: "" })).body).toContain('href="#words"');
  expect((await site.post(path, { ...answer, organisation: "other" })).status).toBe(400);
  expect((await site.post(path, answer, { origin: "https://evil.example" })).status).toBe(403);
});

test("a draft is kept, and an older page never writes over a newer draft", async () => {
  const { path } = await givenAsked();
  const keep = (version: string, words: string) =>
    site.post(path, { ...answer, send: "later", version, words });
  expect((await keep("0", "First words")).location).toBe(`${path}?kept=yes`);
  const page = await site.get(`${path}?kept=yes`);
  expect(wordsOf(page.body)).toContain("Your draft is kept");
  expect(page.body).toContain("First words");
  const conflict = await keep("0", "Other words");
  expect(conflict.status).toBe(409);
  expect(conflict.body).toContain("First words");
  expect(conflict.body).toContain("Other words");
  expect(conflict.body).toContain('name="version" value="1"');
});

test("it is handed to a colleague of the same organisation, and the former link does not work any more", async () => {
  const { path } = await givenAsked();
  expect((await site.get(`${path}/colleague`)).status).toBe(200);
  const refused = await site.post(`${path}/colleague`, { email: "carol@elsewhere.example" });
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('href="#email"');
  expect(
    (await site.post(`${path}/colleague`, { email: "a@council.example\nb@council.example" })).status,
  ).toBe(422);
  site.setEnv({ SMTP_URL: sink.url, MAIL_FROM: "team@operator.example" });
  expect((await site.post(`${path}/colleague`, { email: "carol@council.example" })).location).toBe(
    "/answer/done",
  );
  expect((await site.get("/answer/done")).status).toBe(200);
  expect([(await site.get(path)).status, (await site.post(path, answer)).status]).toEqual([410, 410]);
  await sendPartnerLinks({ now: new Date(), random });
  site.setEnv({ SMTP_URL: undefined });
  const mail = sink.mails.find(({ recipients }) => recipients.includes("carol@council.example"));
  const link = /\/answer\/[\w-]{22}/.exec(mail?.parsed.text ?? "")?.[0] ?? "";
  expect((await site.post(link, answer)).status).toBe(303);
});

test("a wrong, a former and a withdrawn link are a plain sentence with the fitting status", async () => {
  const { questionId, path } = await givenAsked();
  const wrong = await site.get(`${path.slice(0, -2)}xx`);
  expect([wrong.status, wordsOf(wrong.body).includes("Page not found")]).toEqual([404, true]);
  expect((await site.post(`${path.slice(0, -2)}xx`, answer)).status).toBe(404);
  expect((await site.get(path.replace("/answer/", "/facts/"))).status).toBe(404);
  await withdrawQuestion({ questionId, by: staffActor(staff), now: new Date() });
  const gone = await site.get(path);
  expect([gone.status, wordsOf(gone.body).includes("It worked once or is too old")]).toEqual([410, true]);
});

test("too many posts from one address are limited", async () => {
  const { path } = await givenAsked();
  site.setEnv({ RECEIPTS_PER_ADDRESS: "2" });
  const statuses: number[] = [];
  for (let n = 0; n < 4; n += 1) statuses.push((await site.post(path, { ...answer, role: "" })).status);
  site.setEnv({ RECEIPTS_PER_ADDRESS: "1000" });
  expect(statuses).toContain(429);
  expect((await site.get(path)).status).toBe(200);
});

test("on a phone it is one page: chosen, typed and sent, and that somebody began is said without the address alone", async () => {
  const { questionId, path } = await givenAsked();
  const page = await visit({ base: site.base, width: 390, javaScript: true });
  const started = performance.now();
  let navigations = 0;
  page.on("framenavigated", () => (navigations += 1));
  await page.goto(path);
  expect(await axeProblems(page)).toEqual([]);
  const opened = page.waitForResponse((response) => response.url().endsWith("/opened"));
  let steps = 0;
  const step = async (done: Promise<unknown>) => {
    await done;
    steps += 1;
  };
  await step(page.getByLabel("We answer").check());
  await step(page.getByLabel("Answer", { exact: true }).fill("The lights will work in March 2027."));
  expect((await opened).status()).toBe(204);
  await step(page.getByLabel("Your role").fill("Street lighting manager"));
  await step(page.getByRole("button", { name: "Send", exact: true }).click());
  await page.getByText("Answered on").waitFor();
  // The question, and the same page with what was sent.
  expect({ steps, navigations }).toEqual({ steps: 4, navigations: 2 });
  expect(performance.now() - started).toBeLessThan(120_000);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await axeProblems(page)).toEqual([]);
  await page.context().close();
  expect(await db().questionAnswer.count({ where: { questionId } })).toBe(1);
});

test("without JavaScript a partner declines on one page, and staff say so in public", async () => {
  const { questionId, path } = await givenAsked("Why was the bus stop moved away?");
  const page = await visit({ base: site.base, width: 390, javaScript: false });
  await page.goto(path);
  await page.getByLabel("We decline to answer").check();
  await page.getByLabel("Why? (optional)").fill("It is before a court.");
  await page.getByLabel("Your role").fill("Legal");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByText("Declined to answer on").waitFor();
  await page.context().close();
  const address = `/staff/questions/${questionId}`;
  const before = wordsOf((await site.get(`/actions/${action.ref}`)).body);
  expect(before).not.toContain("Why was the bus stop moved away?");
  expect(wordsOf((await site.get(`${address}/publication`, { cookie })).body)).toContain(
    "declined to answer this question",
  );
  expect((await site.post(`${address}/publication`, {}, { cookie })).location).toBe(
    `${address}?done=published`,
  );
  const after = await site.get(`/actions/${action.ref}`);
  expect(wordsOf(after.body)).toContain("Town Council\u2069 declined to answer this question.");
  expect(wordsOf(after.body)).toContain("It is before a court.");
  expect(wordsOf((await site.get(`/ur/actions/${action.ref}`)).body)).toContain(
    "نے اس سوال کا جواب دینے سے انکار کیا",
  );
  await site.post(`${address}/publication/end`, {}, { cookie });
  expect(wordsOf((await site.get(`/actions/${action.ref}`)).body)).not.toContain("declined to answer");
});
