import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { groupItems } from "#app/domain/triage/group-items.server.ts";
import { startApp } from "#tests/support/app.ts";
import { axeProblems } from "#tests/support/axe-problems.ts";
import { picture, visit } from "#tests/support/browser.ts";
import { laneStates } from "#tests/support/lane-states.ts";
import { FOR_STATES, formStates, tryEverything } from "#tests/support/page-states.ts";
import { publicPages } from "#tests/support/public-pages.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { CONFIDENTIAL_KINDS, confidentialPages, staffPages } from "#tests/support/staff-pages.ts";
import { seedDemo } from "../../prisma/seed.ts";

/** The demonstration's own data: every kind of page has something on it. */
const site = await startApp(FOR_STATES);
const card = await seedDemo({ now: new Date(), progress: () => undefined });
await givenGroup();

const isWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);

async function look(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const wide = (await isWide(page)) ? [`${path}: scrolls sideways`] : [];
  return [...wide, ...(await axeProblems(page))];
}

const USED = ["receipt with everything on it", "new receipt, answer by e-mail", "reporting, nothing chosen"];

test("axe finds nothing on any kind of public page, and none scrolls sideways on a phone", {
  timeout: 600_000,
}, async () => {
  const page = await visit({ base: site.base, width: 390 });
  const kinds = await publicPages(site, [`/e/${card.eventCode}`, "/actions/12", "/nowhere"]);
  expect(kinds).toEqual(expect.arrayContaining(["/confidential", "/help/easy-read", "/receipt/lost"]));
  const found: string[] = [];
  for (const path of [...kinds, "/actions/7", "/ur"]) found.push(...(await look(page, path)));
  expect(found).toEqual([]);
});

test("nor on pages that answer: errors, a receipt, an item that is answered", {
  timeout: 600_000,
}, async () => {
  const page = await visit({ base: site.base, width: 390 });
  const found: string[] = [];
  await page.goto("/feedback/new");
  await page.locator("main form button").last().click();
  expect(await page.title()).toMatch(/^Error:/);
  found.push(...(await axeProblems(page)));
  await page.fill("[name=body]", "The lights at the stop are out.");
  await page.locator("main form button").last().click();
  await page.waitForURL(/receipt\/new/);
  found.push(...(await axeProblems(page)));
  await page.goto("/receipt");
  await page.fill("[name=code]", card.receiptCode);
  await page.locator("main form button").first().click();
  await page.waitForLoadState();
  await picture(page, "receipt-demo");
  found.push(...(await axeProblems(page)));
  expect(found).toEqual([]);
});

test("nor in any state of the confidential lane", { timeout: 600_000 }, async () => {
  const page = await visit({ base: site.base, width: 390 });
  const found: string[] = [];
  for (const { name, open } of laneStates({ at: (path) => path })) {
    await open(page);
    const wide = (await isWide(page)) ? ["scrolls sideways"] : [];
    found.push(...[...wide, ...(await axeProblems(page))].map((problem) => `${name}: ${problem}`));
  }
  expect(found).toEqual([]);
});

test("nor after everything on a page was used: filters, menus, folded parts, fields, choices", {
  timeout: 600_000,
}, async () => {
  const page = await visit({ base: site.base, width: 390 });
  const states = formStates({ at: (path) => path, receiptCode: card.receiptCode });
  const used = states.filter(({ name }) => USED.includes(name));
  expect(used.length).toBe(USED.length);
  const addresses = ["/responses", "/actions", "/feedback/new", "/equality-questions"].map((path) => ({
    name: path,
    open: (to: Page) => to.goto(path),
  }));
  const found: string[] = [];
  for (const { name, open } of [...addresses, ...used]) {
    await open(page);
    await tryEverything(page);
    expect(await page.locator("details:not([open])").count(), name).toBe(0);
    found.push(...(await axeProblems(page)).map((problem) => `${name}: ${problem}`));
  }
  expect(found).toEqual([]);
});

/** No role opens all pages: the confidential ones are for whoever protects people, and for nobody else. */
const CRAWLS = [
  { role: "administrator", crawl: staffPages, kinds: ["/staff/groups/ID", "/staff/groups/ID/links"] },
  { role: "safeguardingLead", crawl: confidentialPages, kinds: CONFIDENTIAL_KINDS },
] as const;
const visits = CRAWLS.flatMap((one) => [390, 1280].map((width) => ({ ...one, width })));

test.each(visits)(
  "nor on any kind of staff page: $role, $width wide",
  { timeout: 600_000 },
  async (given) => {
    const { role, crawl, kinds, width } = given;
    const { cookie } = await givenSignedIn({ role });
    const pages = await crawl(site, cookie);
    expect([...pages.keys()]).toEqual(expect.arrayContaining([...kinds]));
    const page = await visit({ base: site.base, width });
    const [name = "", value = ""] = cookie.split(";")[0]?.split("=") ?? [];
    await page.context().addCookies([{ name, value, url: site.base }]);
    const found: string[] = [];
    for (const { path } of pages.values()) found.push(...(await look(page, path)));
    const toOpen = pages.get("/staff/confidential/ID/words opened");
    if (toOpen) found.push(...(await lookAtWords(page, toOpen.path)));
    expect(found).toEqual([]);
  },
);

/** What was told in confidence is only in the answer to a form. */
async function lookAtWords(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  await page.locator('form[action$="/words"] [name="reason"]').first().check();
  await page.locator('form[action$="/words"] button').click();
  await page.locator('form[action$="/messages"]').first().waitFor();
  return axeProblems(page);
}

/** A group has no page until there is one. */
async function givenGroup(): Promise<void> {
  const waiting = await db().feedbackItem.findMany({
    where: { disposition: "waiting", needsReaderSince: null, judgedAbuseAt: null, words: { isNot: null } },
    take: 2,
    select: { id: true },
  });
  const by = staffActor(await givenStaff());
  const itemIds = waiting.map(({ id }) => id);
  const made = await groupItems({ itemIds, wording: "We want light.", language: "en", by, now: new Date() });
  if (!made.ok) throw new Error(made.reason);
}
