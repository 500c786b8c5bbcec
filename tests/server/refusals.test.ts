import { request } from "node:http";
import express from "express";
import { afterAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import { unavailable } from "#app/server/unavailable.ts";
import { startApp } from "#tests/support/app.ts";
import { attribute, elementsOf, fieldsOf, linksOf, wordsOf } from "#tests/support/page.ts";
import { DEMO_SETTINGS, givenSettings } from "#tests/support/scenarios/given-settings.ts";

const site = await startApp();
const textsOf = (language: string) => textsFor({ language, timeZone: "UTC", prefix: "" });
const LANGUAGES = ["en", "pl", "ur"];
const inLanguage = (language: string, path: string) => (language === "en" ? path : `/${language}${path}`);

/** The language and direction of a page, its title and its words. */
function pageOf(html: string) {
  const [root] = elementsOf(html);
  const title = wordsOf(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? "");
  return {
    lang: root && attribute(root, "lang"),
    dir: root && attribute(root, "dir"),
    title,
    words: wordsOf(html),
  };
}

test.each(LANGUAGES)(
  "before the site is set up it says so, and that nothing was stored (%s)",
  async (language) => {
    const { t, direction } = textsOf(language);
    const path = inLanguage(language, "/feedback/new");
    const [read, sent] = [await site.get(path), await site.post(path, { body: "words" })];
    expect([read.status, sent.status, sent.headers.get("retry-after")]).toEqual([503, 503, "600"]);
    const page = pageOf(sent.body);
    expect([page.lang, page.dir, page.title]).toEqual([language, direction, t("setUp.heading")]);
    expect(page.words).toContain(t("error.page.nothingStored"));
    expect(pageOf(read.body).words).not.toContain(t("error.page.nothingStored"));
    for (const { body } of [read, sent]) expect(linksOf(body)).toContain(inLanguage(language, "/exit"));
  },
);

test.each(LANGUAGES)(
  "what is refused says in the page's language that nothing was stored (%s)",
  async (language) => {
    await givenSettings();
    const { t, direction } = textsOf(language);
    const path = inLanguage(language, "/feedback/new");
    const foreign = await site.post(path, { body: "words" }, { origin: "https://elsewhere.example" });
    const large = await site.post(path, { body: "x".repeat(140_000) });
    const endless = await sendWithoutLength(path);
    const nowhere = await site.get(inLanguage(language, "/nowhere"));
    for (const [answer, status, kind] of [
      [foreign, 403, "otherSite"],
      [large, 413, "tooLarge"],
      [endless, 411, "tooLarge"],
      [nowhere, 404, "notFound"],
    ] as const) {
      const page = pageOf(answer.body);
      expect([kind, answer.status, page.lang, page.dir]).toEqual([kind, status, language, direction]);
      expect(page.title).toContain(t(`error.${kind}.heading`));
      expect(page.words).toContain(t(`error.${kind}.words`));
      expect(page.words).toContain(t("footer.runBy", { name: DEMO_SETTINGS.identity.operatorName }));
      expect(linksOf(answer.body)).toContain(inLanguage(language, "/exit"));
      expect(page.words.includes(t("layout.draft"))).toBe(language !== "en");
    }
  },
);

test("an address without a language is refused in the operator's own", async () => {
  await givenSettings({ languages: { default: "pl", offered: ["pl", "en"] } });
  const refused = await site.post(
    "/feedback/new",
    { body: "words" },
    { origin: "https://elsewhere.example" },
  );
  expect(pageOf(refused.body).lang).toBe("pl");
  await givenSettings();
});

test("too many codes from a link: 429 says what to do, in the page's language", async () => {
  for (const language of ["en", "pl"]) {
    const path = inLanguage(language, `/receipt/lost/${"x".repeat(22)}`);
    let last = await site.post(path, {});
    for (let tries = 0; last.status !== 429 && tries < 60; tries += 1) last = await site.post(path, {});
    expect([last.status, pageOf(last.body).words]).toEqual([
      429,
      expect.stringContaining(textsOf(language).t("error.tooMany.words")),
    ]);
  }
});

test("when the database is away the words come back to be copied, and nothing else that was sent does", async () => {
  const app = express();
  app.use(() => {
    throw new Error("the database is away");
  });
  app.use(unavailable());
  const server = app.listen(0, "127.0.0.1");
  afterAll(() => server.close());
  await new Promise((ready) => server.once("listening", ready));
  const { port } = server.address() as { port: number };
  const send = async (path: string, fields: Record<string, string>) =>
    (
      await fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", body: new URLSearchParams(fields) })
    ).text();
  const kept = await send("/pl/feedback/new", { body: 'Too dark <b>"here"</b>', email: "kim@home.example" });
  expect(pageOf(kept)).toMatchObject({
    lang: "pl",
    words: expect.stringContaining('Too dark <b>"here"</b>'),
  });
  expect(kept).toContain('href="/pl/exit"');
  expect(kept).toContain(DEMO_SETTINGS.identity.operatorName);
  for (const [path, field] of [
    ["/receipt/messages", "answer"],
    ["/receipt/verdict", "words"],
    ["/confidential", "body"],
    ["/pl/reading/x", "because"],
  ] as const) {
    const page = await send(path, { [field]: "Said at length", code: "apple-bone", phrase: "so secret" });
    expect([path, wordsOf(page)]).toEqual([path, expect.stringContaining("Said at length")]);
    expect(page).not.toMatch(/apple-bone|so secret/);
  }
  expect(kept).not.toMatch(/<b>|kim@home/);
  expect(await send("/staff/sign-in", { body: "secret", password: "secret" })).not.toContain("secret");
});

/** A body in pieces, whose length nobody has said. */
function sendWithoutLength(path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { origin: site.base, "sec-fetch-site": "same-origin", "transfer-encoding": "chunked" };
    const sent = request(site.base + path, { method: "POST", headers }, (response) => {
      let body = "";
      response.on("data", (piece) => {
        body += piece;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on("error", reject);
    sent.end("body=words");
  });
}

test("when a form breaks while it is stored, or is for nothing that is there, what was written comes back", async () => {
  await givenSettings();
  const form = fieldsOf((await site.get("/pl/feedback/new")).body, "body");
  const fields = { ...form, body: `Too dark <b>"here"</b> ${"\u0a38".repeat(3000)}` };
  await db().$executeRaw`ALTER TABLE "FeedbackItem" RENAME TO "Elsewhere"`;
  const broken = await site.post("/pl/feedback/new", fields);
  await db().$executeRaw`ALTER TABLE "Elsewhere" RENAME TO "FeedbackItem"`;
  const nowhere = await site.post("/pl/feedback/new?event=NOSUCH", fields);
  for (const [answer, status] of [
    [broken, 500],
    [nowhere, 404],
  ] as const) {
    expect(answer.status).toBe(status);
    expect(wordsOf(answer.body)).toContain(fields.body);
    expect(answer.body).not.toContain(form.submissionKey);
    expect(linksOf(answer.body)).toContain("/pl/exit");
  }
  expect(wordsOf(broken.body)).toContain(textsOf("pl").t("error.problem.notReceived"));
  expect(wordsOf(broken.body)).not.toContain(textsOf("pl").t("error.page.nothingStored"));
  expect((await site.post("/pl/feedback/new", fields)).status).toBe(303);
});

test("an address of the journey that leads nowhere has the way out; a page for people at work has none", async () => {
  for (const path of ["/e/NOSUCH", "/receipt/lost/unknown", "/nowhere"]) {
    const page = await site.get(path);
    expect([path, page.status, linksOf(page.body).includes("/exit")]).toEqual([path, 404, true]);
  }
  expect(linksOf((await site.get("/answer/unknown")).body)).not.toContain("/exit");
});
