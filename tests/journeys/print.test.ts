import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { visit } from "#tests/support/browser.ts";
import { formStates } from "#tests/support/page-states.ts";
import { inLanguage, publicPages } from "#tests/support/public-pages.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { seedDemo } from "../../prisma/seed.ts";

const site = await startApp();
const card = await seedDemo({ now: new Date(), progress: () => undefined });
const paths = await publicPages(site, [`/e/${card.eventCode}`]);

/** A4 without its margins, in CSS pixels. */
const PAPER = { width: 672, height: 986 };
/** What is only for a screen: it can't be pressed on paper. */
const FOR_SCREENS =
  ".govuk-exit-this-page, .govuk-service-navigation, .site-languages, .govuk-button, .filter";

async function printed(page: Page): Promise<{ pages: number; sideways: number; forScreens: number }> {
  await page.emulateMedia({ media: "print" });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const forScreens = await page.locator(FOR_SCREENS).filter({ visible: true }).count();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: "screen" });
  return { pages: pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0, sideways, forScreens };
}

test("every public page prints on A4: nothing is cut off sideways, and nothing is there that only a screen can use", {
  timeout: 600_000,
}, async () => {
  const page = await visit({ base: site.base, width: PAPER.width });
  for (const path of [...paths, inLanguage("/", "ur"), inLanguage("/ledger", "ur")]) {
    await page.goto(path);
    const { pages, sideways, forScreens } = await printed(page);
    expect({ path, sideways: Math.max(sideways, 0), forScreens }).toEqual({
      path,
      sideways: 0,
      forScreens: 0,
    });
    expect(pages, path).toBeGreaterThan(0);
    expect(pages, path).toBeLessThan(6);
  }
});

test("the page for the partnership's meeting prints on A4, and the one for a stall is one sheet", {
  timeout: 600_000,
}, async () => {
  const { cookie } = await givenSignedIn({ role: "administrator" });
  const page = await visit({ base: site.base, width: PAPER.width });
  const [name = "", value = ""] = cookie.split("=");
  await page.context().addCookies([{ name, value, url: site.base }]);
  await page.goto("/staff/meeting");
  const meeting = await printed(page);
  expect(meeting).toMatchObject({ sideways: 0, forScreens: 0 });
  expect(meeting.pages).toBeLessThan(5);
  await page.goto("/staff/help/stall");
  await page.locator("form select[name=event]").selectOption({ index: 1 });
  await page.locator("main form button").first().click();
  await page.waitForURL(/event=/);
  expect(await printed(page)).toEqual({ pages: 1, sideways: 0, forScreens: 0 });
});

test("a new receipt is one sheet of paper", async () => {
  const page = await visit({ base: site.base, width: PAPER.width });
  const states = formStates({ at: (path) => path, receiptCode: card.receiptCode });
  await states.find(({ name }) => name === "new receipt")?.open(page);
  expect(await printed(page)).toMatchObject({ pages: 1, sideways: 0 });
});
