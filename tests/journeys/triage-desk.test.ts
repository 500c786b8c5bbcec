import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { BULK_KINDS } from "#app/domain/desk/bulk-kinds.ts";
import en from "#app/locales/en.json" with { type: "json" };
import { DESK_KEYS } from "#app/ui/desk/desk-keys.ts";
import { startApp } from "#tests/support/app.ts";
import { axeProblems } from "#tests/support/axe-problems.ts";
import { picture, visit } from "#tests/support/browser.ts";
import { tabTo, walk } from "#tests/support/keyboard.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenArea } from "#tests/support/scenarios/given-area.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";

const SHEETS = 30;

const site = await startApp();
await givenSettings();
await givenArea({ name: "Warwick" });
const buses = await givenTheme({ name: "Buses and stops" });
await givenTheme({ name: "Schools" });
const action = await givenAction({ title: "Light the bus stops at night" });
await givenAction({ title: "Teach about hate crime in schools" });

async function atDesk({ width = 1280, javaScript = true } = {}): Promise<Page> {
  const { cookie, staff } = await givenSignedIn({ role: "caseworker" });
  const page = await visit({ base: site.base, width, height: 900, javaScript });
  const [name = "", value = ""] = cookie.split("=");
  await page.context().addCookies([{ name, value, url: site.base }]);
  page.setDefaultTimeout(60_000);
  Object.assign(page, { staffId: staff.id });
  return page;
}

async function eventWith(items: number, words: (n: number) => string): Promise<string> {
  const { id } = await givenEvent();
  for (let n = 1; n <= items; n += 1) await givenFeedback({ eventId: id, words: words(n) });
  return id;
}

const said = (n: number) => `The bus stop at number ${n} is dark at night and people shout at us there.`;
const standing = (eventId: string) =>
  db().feedbackItem.groupBy({ by: ["disposition"], where: { eventId }, _count: true });

test("thirty items are linked and themed with one key each, and the thirty-first key finds nothing", {
  timeout: 600_000,
}, async () => {
  const event = await eventWith(SHEETS, said);
  const page = await atDesk();
  await page.goto(`/staff/triage?event=${event}`);
  await picture(page, "desk-30-1280");
  for (let n = 0; n < SHEETS; n += 1) {
    const before = page.url();
    await page.keyboard.press("1");
    await page.waitForURL((url) => url.href !== before);
    expect(await page.locator(".done-strip").innerText()).toContain(en["triage.done.linked"]);
  }
  expect(await standing(event)).toEqual([{ disposition: "linked", _count: SHEETS }]);
  const themed = await db().itemTheme.count({ where: { themeId: buses.id, item: { eventId: event } } });
  expect(themed).toBe(SHEETS);
  const links = await db().itemLink.findMany({
    where: { item: { eventId: event } },
    select: { actionId: true },
  });
  expect(new Set(links.map(({ actionId }) => actionId))).toEqual(new Set([action.id]));
  await picture(page, "desk-empty-1280");
  await page.keyboard.press("u");
  await page.waitForURL(/done=undone/);
  expect(await standing(event)).toHaveLength(2);
});

test("the keyboard alone: search, next, note, set aside, take it, tick, several at once, the list of keys", {
  timeout: 600_000,
}, async () => {
  const event = await eventWith(4, said);
  const page = await atDesk();
  await page.goto(`/staff/triage?event=${event}`);
  await page.keyboard.press("?");
  await expect.poll(() => page.locator("dialog[open]").count()).toBe(1);
  expect(await axeProblems(page)).toEqual([]);
  await page.keyboard.press("1");
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await page.waitForURL(/item=/);
  await page.keyboard.press("n");
  await page.keyboard.type("Ask 1 of the drivers.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/done=noted/);
  expect(await page.locator(".note__words").innerText()).toBe("Ask 1 of the drivers.");
  await page.keyboard.press("a");
  await page.waitForURL(/done=assigned/);
  expect(await standing(event)).toEqual([{ disposition: "waiting", _count: 4 }]);
  await page.keyboard.press("s");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  // The chosen reason has put its ready sentence there.
  await page.keyboard.press("Control+A");
  await page.keyboard.type("This was said about another town.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/done=closed/);
  await page.keyboard.press("x");
  expect(await page.locator(".desk-queue [name=items]:checked").count()).toBe(1);
  await page.keyboard.press("/");
  await page.keyboard.type("numbr 4");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=numbr/);
  expect(await page.locator(".desk-queue__row").count()).toBeGreaterThan(0);
});

test("the keyboard alone: similar items with why are ticked and grouped, undone, and grouped from the bar", {
  timeout: 600_000,
}, async () => {
  const event = await eventWith(
    3,
    (n) => `Somebody sprays the wall of our mosque in street ${n} each winter.`,
  );
  const grouped = () => db().itemGroupMember.count({ where: { leftAt: null, item: { eventId: event } } });
  const page = await atDesk();
  const typeWording = async () => {
    await page.waitForURL(/kind=group/);
    expect(await axeProblems(page)).toEqual([]);
    await tabTo(page, "[name=wording]");
    await page.keyboard.type("The stop is dark and people shout at us.");
    await tabTo(page, "main form button");
    await page.keyboard.press("Enter");
    await page.waitForURL(/done=several/);
  };
  await page.goto(`/staff/triage?event=${event}`);
  expect(await page.locator(".similar__why").first().innerText()).toContain(en["staff.groups.duplicate"]);
  await page.keyboard.press("g");
  expect(await page.evaluate(() => document.activeElement?.matches(".similar [name=items]:checked"))).toBe(
    true,
  );
  await page.keyboard.press("Enter");
  await picture(page, "desk-group-1280");
  await typeWording();
  expect(await grouped()).toBe(3);
  expect(await page.locator(".decided").first().innerText()).toContain("The stop is dark");
  await picture(page, "desk-grouped-1280");
  await page.keyboard.press("u");
  await page.waitForURL(/done=undone/);
  expect(await grouped()).toBe(0);

  await page.goto(`/staff/triage?event=${event}&tick=all`);
  await page.keyboard.press("b");
  await tabTo(page, "button[name=kind][value=group]");
  await page.keyboard.press("Enter");
  await typeWording();
  expect(await grouped()).toBe(3);
});

test("in the middle of a queue each key of the list goes to something that is seen", async () => {
  await givenAction({ title: "Put more lights at dark bus stops" });
  await givenAction({ title: "Ask bus drivers to wait at stops at night" });
  const event = await eventWith(5, said);
  const page = await atDesk();
  await page.goto(`/staff/triage?event=${event}`);
  await page.keyboard.press("1");
  await page.waitForURL(/done=linked/);
  await page.goto(`/staff/triage?event=${event}`);
  await page.keyboard.press("j");
  await page.waitForURL(/item=/);
  const unseen: string[] = [];
  for (const { key } of DESK_KEYS) {
    const places = page.locator(`[data-key="${key}"]`).filter({ visible: true });
    if ((await places.count()) !== 1) unseen.push(`${key}: ${await places.count()}`);
  }
  expect(unseen).toEqual([]);
});

test("single keys can be switched off, and then do nothing", async () => {
  const event = await eventWith(1, said);
  const page = await atDesk();
  await page.goto("/staff/triage/keys");
  await page.getByRole("button", { name: en["triage.keys.off"] }).click();
  await page.goto(`/staff/triage?event=${event}`);
  await page.keyboard.press("1");
  await page.keyboard.press("?");
  expect(await page.locator("dialog[open]").count()).toBe(0);
  expect(await standing(event)).toEqual([{ disposition: "waiting", _count: 1 }]);
});

test.each([{ width: 390 }, { width: 1280 }])(
  "without JavaScript, $width wide: accept, undo, several at once, a refused form, a saved view",
  { timeout: 600_000 },
  async ({ width }) => {
    const event = await eventWith(4, said);
    const page = await atDesk({ width, javaScript: false });
    const press = (name: string) => page.getByRole("button", { name, exact: false }).first().click();
    await page.goto(`/staff/triage?event=${event}`);
    await picture(page, `desk-list-${width}`);
    await page.locator(".desk-queue__link").first().click();
    await picture(page, `desk-item-${width}`);
    await press(en["triage.sort.accept"]);
    expect(await standing(event)).toHaveLength(2);
    await press(en["triage.desk.undo"]);
    expect(await standing(event)).toEqual([{ disposition: "waiting", _count: 4 }]);

    await page.locator("summary", { hasText: en["triage.closure.setAside"] }).click();
    await page.locator("form[action*='/closures'] button").first().click();
    expect(await page.title()).toMatch(/^Error: /);
    await page.locator("[name=choice]").first().check();
    await page.locator("[name=sentence]").fill("This was said about another town.");
    await page.locator("form[action*='/closures'] button").click();
    expect(page.url()).toContain(`event=${event}`);
    expect(page.url()).toContain("done=closed");

    await page.goto(`/staff/triage?event=${event}&tick=all`);
    await page.locator("button[name=kind][value=closure]").click();
    await picture(page, `desk-bulk-${width}`);
    await page.locator("[name=choice]").nth(1).check();
    await page.locator("[name=sentence]").fill("You told us the same before. Thank you.");
    await page.locator("main form button").last().click();
    expect(await page.locator(".done-strip").innerText()).toContain("3 items are changed");
    expect(await standing(event)).toEqual([{ disposition: "setAside", _count: 4 }]);

    await page.locator("summary", { hasText: en["triage.views.saveTitle"] }).click();
    await page.locator("form[action='/staff/triage/views'] [name=name]").fill("The library");
    await press(en["triage.views.save"]);
    expect(await page.locator(".views__list [aria-current]").innerText()).toBe("The library");
  },
);

test.each([1280, 390])(
  "axe finds nothing on the desk, %d wide: no item, one, fifty, long words, another script, refused forms",
  {
    timeout: 600_000,
  },
  async (width) => {
    const [none, many] = [await eventWith(0, said), await eventWith(52, said)];
    const { id: odd } = await givenEvent();
    await givenFeedback({
      eventId: odd,
      words: "یہاں رات کو بہت اندھیرا ہوتا ہے اور لوگ ہمیں برا بھلا کہتے ہیں۔",
      language: "ur",
    });
    await givenFeedback({
      eventId: odd,
      words: `${"Unbreakable".repeat(30)} ${"and a long story about the stop. ".repeat(60)}`,
    });
    const page = await atDesk({ width });
    const places = [
      `?event=${none}`,
      `?event=${odd}`,
      `?event=${many}`,
      `?event=${odd}&disposition=any&age=3&assigned=me`,
    ];
    for (const [at, place] of places.entries()) {
      await page.goto(`/staff/triage${place}`);
      await picture(page, `desk-state-${at}-${width}`);
      expect(await axeProblems(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      const link = page.locator(".desk-queue__link").last();
      if ((await link.count()) === 0) continue;
      await link.click();
      await page.waitForURL(/item=/);
      await picture(page, `desk-state-${at}-item-${width}`);
      expect(await axeProblems(page)).toEqual([]);
    }
    expect(await walk(page)).toEqual([]);
    for (const kind of BULK_KINDS) {
      await page.goto(`/staff/triage?event=${many}&tick=all`);
      await page.locator(`button[name=kind][value=${kind}]`).click();
      await page.waitForURL(/kind=/);
      expect(await axeProblems(page)).toEqual([]);
      if (kind === "area" || kind === "assignment") continue;
      await page.locator("main form button").last().click();
      await page.locator(".govuk-error-summary").waitFor();
      await picture(page, `desk-bulk-${kind}-error-${width}`);
      expect(await axeProblems(page)).toEqual([]);
    }
    for (const path of ["keys", "views", "undo", "bulk", "bulk?kind=group"]) {
      await page.goto(`/staff/triage/${path}`);
      expect(await axeProblems(page)).toEqual([]);
    }
  },
);
