import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { visit } from "#tests/support/browser.ts";
import { keepFigures } from "#tests/support/figures.ts";
import { addressStates, FOR_STATES, formStates } from "#tests/support/page-states.ts";
import { everyPublicPage, inLanguage, offeredLanguages } from "#tests/support/public-pages.ts";
import { givenShutEvents } from "#tests/support/scenarios/given-shut-events.ts";
import { seedDemo } from "../../prisma/seed.ts";

const MOST = 30_000;
const MOST_WITH_FONTS = 60_000;

const site = await startApp(FOR_STATES);
const card = await seedDemo({ now: new Date(), progress: () => undefined, year: true });
const events = { open: card.eventCode, ...(await givenShutEvents()) };
const paths = await everyPublicPage(site, addressStates(events));
const languages = ["en", ...(await offeredLanguages(site))];

type Weight = { path: string; light: number; withFonts: number };
const rows: (string | number)[][] = [];
const withoutScripts: (string | number)[][] = [];
const scripts = new Set<string>();

/** Bytes as they came over the line, headers included, by a browser that had nothing kept. */
async function weigh(path: string): Promise<Weight> {
  const page = await visit({ base: site.base });
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  const fonts = new Set<string>();
  const weight = { path, light: 0, withFonts: 0 };
  wire.on("Network.responseReceived", ({ requestId, type }) => type === "Font" && fonts.add(requestId));
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    weight.withFonts += encodedDataLength;
    if (!fonts.has(requestId)) weight.light += encodedDataLength;
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await page.context().close();
  return weight;
}

test.each(languages)("%s: a first visit to any page stays light", async (language) => {
  const weights: Weight[] = [];
  for (const path of paths) weights.push(await weigh(inLanguage(path, language)));
  const heaviest = (by: "light" | "withFonts") =>
    weights.reduce((most, weight) => (weight[by] > most[by] ? weight : most));
  const [light, withFonts] = [heaviest("light"), heaviest("withFonts")];
  rows.push([language, weights.length, light.light, light.path, withFonts.withFonts, withFonts.path]);
  const tooHeavy = weights.filter((it) => it.light > MOST || it.withFonts > MOST_WITH_FONTS);
  expect(tooHeavy).toEqual([]);
});

test("the only script is the site's own, and there is no React in it", async () => {
  const page = await visit({ base: site.base });
  page.on("request", (request) => request.resourceType() === "script" && scripts.add(request.url()));
  for (const path of paths) await page.goto(path);
  await page.context().close();
  expect([...scripts].map((url) => new URL(url).pathname.replace(/-\w+/, ""))).toEqual(["/assets/site.js"]);
  const { body } = await site.get(new URL([...scripts][0] ?? "").pathname);
  expect(body).not.toMatch(/react/i);
});

test.each(languages)(
  "%s: with JavaScript off the forms take words and show what came of them",
  async (language) => {
    const page = await visit({ base: site.base, javaScript: false });
    const at = (path: string) => inLanguage(path, language);
    const shown = async (seen: Page) => seen.locator("h1").innerText();
    const headings = new Map<string, string>();
    for (const { name, open } of formStates({ at, receiptCode: card.receiptCode })) {
      await open(page);
      headings.set(name, await shown(page));
      if (name === "new receipt")
        expect(await page.locator(".receipt__code").innerText()).toMatch(/^\w+(\s\w+){4}$/);
      if (name === "form with nothing typed")
        expect(await page.locator(".govuk-error-summary").count()).toBe(1);
      if (name === "receipt") expect(await page.locator(".steps").count()).toBe(1);
    }
    await page.context().close();
    withoutScripts.push([language, headings.size, new Set(headings.values()).size]);
    expect(new Set(headings.values()).size).toBeGreaterThan(20);
  },
);

afterAll(async () => {
  await keepFigures("2-first-visit", {
    title: "The weight of a first visit",
    words: `Bytes over the line with gzip and headers, by a browser that has nothing kept: at most ${MOST} without web fonts and ${MOST_WITH_FONTS} with them, on every page.`,
    columns: ["language", "pages", "heaviest, without fonts", "which", "heaviest, with fonts", "which"],
    rows,
  });
  await keepFigures("2-without-scripts", {
    title: "With JavaScript off",
    words: `All pages together ask for ${scripts.size} script, the site's own, which has no React in it. With JavaScript off every state of the forms is reached: the words are sent, the receipt shows its code, an error its summary, and what came of it is looked up.`,
    columns: ["language", "states reached", "different pages among them"],
    rows: withoutScripts,
  });
});
