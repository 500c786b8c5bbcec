import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { visit } from "#tests/support/browser.ts";
import { tabTo, walk } from "#tests/support/keyboard.ts";
import {
  cutOff,
  edgeless,
  moving,
  sideways,
  smallTargets,
  spreadText,
} from "#tests/support/page-measures.ts";
import { unfold } from "#tests/support/ways.ts";
import { seedDemo } from "../../prisma/seed.ts";

const site = await startApp();
const card = await seedDemo({ now: new Date(), progress: () => undefined });

const paths = [
  "/",
  `/e/${card.eventCode}`,
  "/feedback/new",
  "/receipt",
  "/responses",
  "/actions/12",
  "/ledger",
  "/help-now",
  "/help/privacy",
];

beforeAll(async () => {
  const page = await visit({ base: site.base });
  await page.goto("/responses");
  paths.push((await page.locator("main a[href^='/responses/']").first().getAttribute("href")) ?? "");
  await page.context().close();
});

type Measure = (page: Page) => Promise<string[]>;

/** Opens the folded parts too: what is in them counts. */
async function problemsOnAll(page: Page, measures: Measure[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    await unfold(page);
    for (const measure of measures)
      found.push(...(await measure(page)).map((problem) => `${path}: ${problem}`));
  }
  await page.context().close();
  return found;
}

test("the whole journey goes by the keyboard alone", async () => {
  const page = await visit({ base: site.base });
  await page.goto(`/e/${card.eventCode}`);
  await tabTo(page, "main a[href*='/feedback/new']");
  await page.keyboard.press("Enter");
  await page.waitForURL(/feedback\/new/);

  await tabTo(page, "main form button");
  await page.keyboard.press("Enter");
  await page.locator(".govuk-error-summary:focus").waitFor();
  expect(await page.title()).toMatch(/^Error:/);
  await tabTo(page, ".govuk-error-summary a");
  await page.keyboard.press("Enter");
  await page.locator("[name=body]:focus").waitFor();

  await page.keyboard.type("The lights at the stop are out.");
  await tabTo(page, "[name=mayPublish]");
  await page.keyboard.press("Space");
  expect(await page.locator("[name=mayPublish]").isChecked()).toBe(true);
  await tabTo(page, "main form button");
  await page.keyboard.press("Enter");
  await page.waitForURL(/receipt\/new/);
  expect(await walk(page)).toEqual([]);
  await page.context().close();
});

test("the keyboard reaches everything on a page, sees where it is and is held nowhere", async () => {
  expect(await problemsOnAll(await visit({ base: site.base, width: 1280 }), [walk])).toEqual([]);
});

test("320 px are enough, and so are 1280 px at 400 %; every target is big enough for a finger", async () => {
  const phone = await visit({ base: site.base, width: 320 });
  expect(await problemsOnAll(phone, [sideways, cutOff, smallTargets])).toEqual([]);
  const zoomed = await visit({ base: site.base, width: 320, height: 256, scale: 4 });
  expect(await problemsOnAll(zoomed, [sideways, cutOff])).toEqual([]);
});

test("text may be spread", async () => {
  for (const width of [320, 1280]) {
    const page = await visit({ base: site.base, width });
    const spread = async () => spreadText(page).then(() => []);
    expect(await problemsOnAll(page, [spread, sideways, cutOff])).toEqual([]);
  }
});

test("with forced colours every control has an edge; where motion is not wanted nothing moves", async () => {
  const page = await visit({ base: site.base });
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  expect(await problemsOnAll(page, [edgeless, moving])).toEqual([]);
});

test("each page says its language, and from right to left the layout is turned round", async () => {
  const page = await visit({ base: site.base, width: 1280 });
  const place = async (path: string) => {
    await page.goto(path);
    const { lang, dir } = await page
      .locator("html")
      .evaluate(({ lang, dir }: HTMLElement) => ({ lang, dir }));
    const [first, second] = await page
      .locator(".site-nav__list a")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().left));
    return { lang, dir, order: Math.sign((second ?? 0) - (first ?? 0)) };
  };
  for (const path of paths) {
    expect(await place(path), path).toEqual({ lang: "en", dir: "ltr", order: 1 });
    expect(await place(path === "/" ? "/ur" : `/ur${path}`), path).toEqual({
      lang: "ur",
      dir: "rtl",
      order: -1,
    });
  }
  await page.context().close();
});
