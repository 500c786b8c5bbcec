import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { newReceipt } from "#app/domain/feedback/new-receipt.server.ts";
import pl from "#app/locales/pl.json" with { type: "json" };
import { closeMailer } from "#app/platform/mailer.server.ts";
import { startApp } from "#tests/support/app.ts";
import { mailSink } from "#tests/support/mail-sink.ts";
import { linksOf, wordsOf } from "#tests/support/page.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

const site = await startApp({ RECEIPTS_PER_ADDRESS: "1000" });
const sink = await mailSink();
const withMail = { SMTP_URL: sink.url, MAIL_FROM: "news@operator.example" };

beforeAll(() => givenSettings());
afterAll(async () => {
  closeMailer();
  await sink.close();
});

test("without mail it says that nobody can be looked up and leads to the answers", async () => {
  const page = await site.get("/receipt/lost");
  expect(wordsOf(page.body)).toContain("We cannot look up who said what");
  expect(linksOf(page.body)).toEqual(expect.arrayContaining(["/events", "/responses"]));
  expect(page.body).not.toContain('name="email"');
  expect((await site.post("/receipt/lost", { email: "a@home.example" })).status).toBe(404);
  expect(linksOf((await site.get("/receipt")).body)).toContain("/receipt/lost");
});

test("a known and an unknown address get the same answer, and only the known one a link for a new code", async () => {
  site.setEnv(withMail);
  const { itemId, ticket } = await givenFeedback({
    email: "writer@home.example",
    words: "The lantern is dark.",
  });
  const old = await newReceipt({ ticket, now: new Date() });
  expect((await site.post("/receipt/lost", { email: "no address" })).status).toBe(422);
  const ask = (email: string) => site.post("/receipt/lost", { email });
  const [known, unknown] = [await ask("Writer@home.example"), await ask("nobody@home.example")];
  expect([known.status, known.location]).toEqual([unknown.status, unknown.location]);
  expect(wordsOf((await site.get(known.location)).body)).toContain("If we have that address");
  await expect.poll(() => sink.mails.length).toBe(1);
  await ask("writer@home.example");
  const [mail] = sink.mails;
  expect(mail?.recipients).toEqual(["Writer@home.example"]);
  expect(mail?.raw).not.toContain("lantern");
  const path = mail?.parsed.text?.match(/\/receipt\/lost\/[\w-]+/)?.[0] ?? "";

  expect((await site.get(path)).status).toBe(200);
  expect(await db().receipt.count({ where: { itemId } })).toBe(1);
  expect((await site.get(`${path.slice(0, -1)}${path.endsWith("A") ? "B" : "A"}`)).status).toBe(404);
  expect((await site.get(`/receipt/new/${path.split("/").at(-1)}`)).status).toBe(410);
  const made = await site.post(path, {});
  expect(made.status).toBe(303);
  expect(wordsOf((await site.get(made.location)).body)).toMatch(/(?:\d{4} ){4}\d{3}/);
  expect((await site.post("/receipt", { code: old?.digits ?? "" })).status).toBe(422);
  expect([(await site.get(path)).status, (await site.post(path, {})).status]).toEqual([410, 410]);
  const entries = await db().ledgerEntry.findMany({
    where: { subjectId: itemId, kind: "receipt.reissued" },
    select: { actor: true, reason: true },
  });
  expect(entries).toEqual([{ actor: "resident", reason: "lost" }]);
  expect(sink.mails).toHaveLength(1);
  site.setEnv({ SMTP_URL: undefined, MAIL_FROM: undefined });
});

test("asked for on a page in Polish the mail is Polish, and so is where its link leads", async () => {
  site.setEnv(withMail);
  await givenFeedback({ email: "ania@home.example" });
  const before = sink.mails.length;
  const asked = await site.post("/pl/receipt/lost", { email: "ania@home.example" });
  expect(asked.location).toBe("/pl/receipt/lost?sent=yes");
  await expect.poll(() => sink.mails.length).toBe(before + 1);
  const mail = sink.mails.at(-1);
  expect(mail?.parsed.subject).toBe(pl["mail.lostCode.subject"]);
  expect(mail?.parsed.headers.get("content-language")).toBe("pl");
  const path = mail?.parsed.text?.match(/https?:\/\/[^/\s]+(\/\S*receipt\/lost\/[\w-]+)/)?.[1] ?? "";
  expect(path).toMatch(/^\/pl\/receipt\/lost\//);
  const page = await site.get(path);
  expect([page.status, page.body.includes('lang="pl"')]).toEqual([200, true]);
  site.setEnv({ SMTP_URL: undefined, MAIL_FROM: undefined });
});
