import express from "express";
import { expect, test } from "vitest";
import { residentData } from "#app/domain/operator/data-map/data-map.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import { unavailable } from "#app/server/unavailable.ts";
import { HELP_NAMES } from "#app/ui/help/help-pages.ts";
import { startApp } from "#tests/support/app.ts";
import { attribute, elementsOf, linksOf, wordsOf } from "#tests/support/page.ts";
import { DEMO_SETTINGS, givenSettings } from "#tests/support/scenarios/given-settings.ts";

const site = await startApp();
await givenSettings();
const { t } = textsFor({ language: "en", timeZone: "UTC", prefix: "" });

test("the list of help pages leads to each of them, and each leads back", async () => {
  const links = linksOf((await site.get("/help")).body);
  for (const name of HELP_NAMES) {
    expect(links).toContain(`/help/${name}`);
    const page = await site.get(`/help/${name}`);
    expect([name, page.status]).toEqual([name, 200]);
    expect(linksOf(page.body)).toContain("/help");
  }
});

test("every page leads to Easy Read and to the page for under-18s from its foot", async () => {
  for (const path of ["/", "/pl/receipt", "/feedback/new", "/responses", "/nowhere"]) {
    const prefix = path.startsWith("/pl") ? "/pl" : "";
    const [, foot = ""] = (await site.get(path)).body.split("<footer");
    const led = linksOf(foot).filter((href) => /\/help\/(?:easy-read|under-18)$/.test(href));
    expect([path, led]).toEqual([path, [`${prefix}/help/easy-read`, `${prefix}/help/under-18`]]);
  }
});

test("the privacy page tells everything that the data map has on residents, with the operator's own months", async () => {
  const promises = { ...DEMO_SETTINGS.promises, keepWordsMonths: 7 };
  await givenSettings({ promises });
  const words = wordsOf((await site.get("/help/privacy")).body);
  for (const { what, why, keep } of residentData()) {
    const told = [t(`data.what.${what}`), t(`data.why.${why}`), t(`data.keep.${keep}`, promises)];
    expect(words).toContain(told.join(""));
  }
  expect(words).toContain("erased after 7 months");
  await givenSettings();
});

test("complaints say how and by when, and help now is linked only where there is such a page", async () => {
  const page = await site.get("/help/complaints");
  expect(page.body).toContain(`mailto:${DEMO_SETTINGS.contacts.email}`);
  expect(wordsOf(page.body)).toContain("Within 30 days");
  const leads = async (name: string) => linksOf((await site.get(`/help/${name}`)).body).includes("/help-now");
  for (const name of ["under-18", "easy-read"]) expect([name, await leads(name)]).toEqual([name, true]);
  await givenSettings({ lanes: { incident: false } });
  for (const name of ["under-18", "easy-read"]) expect([name, await leads(name)]).toEqual([name, false]);
  await givenSettings();
});

test("an unknown page says that nothing of what was sent was stored", async () => {
  const page = await site.post("/nowhere", { body: "words" });
  expect([page.status, wordsOf(page.body)]).toEqual([
    404,
    expect.stringContaining(t("error.page.nothingStored")),
  ]);
});

test("without the database the answer is 503 and says what became of what was sent, in the address's language", async () => {
  const app = express();
  app.use(() => {
    throw new Error("the database is away");
  });
  app.use(unavailable());
  const server = app.listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const { port } = server.address() as { port: number };
  const language = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: "POST" });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "30"]);
    return await answer.text();
  };
  const english = await language("/feedback/new");
  expect(english).toContain('lang="en" dir="ltr"');
  expect(english).toContain("we did not get it");
  expect(await language("/xx/feedback/new")).toContain('lang="en"');
  server.close();
});

test("an Easy Read text links to the operator's video in sign language, where there is one, and embeds nothing", async () => {
  const videoLinks = async () =>
    elementsOf((await site.get("/help/easy-read")).body).flatMap((element) => {
      const href = element.tagName === "a" ? (attribute(element, "href") ?? "") : "";
      return href.startsWith("https://videos.example") ? [href] : [];
    });
  expect(await videoLinks()).toEqual([]);
  const start = "https://videos.example/start";
  const safety = "https://videos.example/safe?sign=1";
  await givenSettings({ signVideos: { start, safety, answer: "" } });
  expect(await videoLinks()).toEqual([start, safety]);
  const { body } = await site.get("/help/easy-read");
  expect(wordsOf(body)).toContain(t("help.easyRead.signVideo.safety"));
  expect(wordsOf(body)).not.toContain(t("help.easyRead.signVideo.answer"));
  expect(body).not.toMatch(/<(?:video|iframe|embed|object)/);
  await givenSettings();
});

test("the page of contacts leads whoever lost the code to what can be done", async () => {
  expect(linksOf((await site.get("/help/contact")).body)).toContain("/receipt/lost");
});
