import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { visit } from "#tests/support/browser.ts";
import { formStates } from "#tests/support/page-states.ts";
import { PAPER, problemsOnPaper, sheetsOf } from "#tests/support/printed.ts";
import { inLanguage, publicPages } from "#tests/support/public-pages.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { seedDemo } from "../../prisma/seed.ts";

const site = await startApp();
const card = await seedDemo({ now: new Date(), progress: () => undefined });
const paths = await publicPages(site, [`/e/${card.eventCode}`]);

test("every public page prints on A4: nothing is cut off sideways, and nothing is there that only a screen can use", {
  timeout: 600_000,
}, async () => {
  const page = await visit({ base: site.base, width: PAPER.width });
  for (const path of [...paths, inLanguage("/", "ur"), inLanguage("/ledger", "ur")]) {
    await page.goto(path);
    expect(await problemsOnPaper(page), path).toEqual([]);
    const sheets = await sheetsOf(page);
    expect(sheets, path).toBeGreaterThan(0);
    expect(sheets, path).toBeLessThan(6);
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
  expect(await problemsOnPaper(page)).toEqual([]);
  expect(await sheetsOf(page)).toBeLessThan(5);
  await page.goto("/staff/help/stall");
  await page.locator("form select[name=event]").selectOption({ index: 1 });
  await page.locator("main form button").first().click();
  await page.waitForURL(/event=/);
  expect(await problemsOnPaper(page)).toEqual([]);
  expect(await sheetsOf(page)).toBe(1);
});

test("a new receipt is one sheet of paper", async () => {
  const page = await visit({ base: site.base, width: PAPER.width });
  const states = formStates({ at: (path) => path, receiptCode: card.receiptCode });
  await states.find(({ name }) => name === "new receipt")?.open(page);
  expect(await problemsOnPaper(page)).toEqual([]);
  expect(await sheetsOf(page)).toBe(1);
});
