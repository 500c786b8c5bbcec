import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { startApp } from "#tests/support/app.ts";
import { axeProblems } from "#tests/support/axe-problems.ts";
import { picture, visit } from "#tests/support/browser.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const { cookie } = await givenSignedIn({ role: "caseworker" });
const lead = await givenSignedIn({ role: "safeguardingLead" });

async function atDesk(path: string, { width = 1280, as = cookie, javaScript = true } = {}): Promise<Page> {
  const page = await visit({ base: site.base, width, height: 900, javaScript });
  const [name = "", value = ""] = as.split("=");
  await page.context().addCookies([{ name, value, url: site.base }]);
  page.setDefaultTimeout(60_000);
  await page.goto(path);
  return page;
}

async function eventWith(...words: string[]): Promise<{ event: string; items: string[] }> {
  const { id } = await givenEvent();
  const items: string[] = [];
  for (const said of words) items.push((await givenFeedback({ eventId: id, words: said })).itemId);
  return { event: id, items };
}

const SAID = "Quillfeather waits at the stop.\nAsk for Ombersley there.";

test("marked words become lines of the form that cuts, by mouse and by keyboard, and one is back at the queue", {
  timeout: 600_000,
}, async () => {
  const { event, items } = await eventWith(SAID, "The stop is dark.");
  const [itemId = ""] = items;
  const page = await atDesk(`/staff/triage?event=${event}`);
  const words = page.locator("blockquote.words");
  const field = page.locator("#pane-cut-phrases");
  await page.evaluate(() => {
    const text = document.querySelector("blockquote.words")?.firstChild;
    if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, "Quillfeather".length);
  });
  await picture(page, "desk-marked-1280");
  await page.getByRole("button", { name: "Cut this" }).click();
  expect(await field.inputValue()).toBe("Quillfeather");
  expect(await page.locator("[data-cut-button]").isVisible()).toBe(false);
  await words.focus();
  for (let word = 0; word < 6; word += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Enter");
  expect(await field.inputValue()).toBe("Quillfeather\nAsk for");
  expect(await page.locator("[data-cut-status]").innerText()).toContain("Quillfeather · Ask for");
  expect(await axeProblems(page)).toEqual([]);
  await picture(page, "desk-cut-1280");
  await page.getByLabel("It names somebody").check();
  await page.getByRole("button", { name: "Cut these words" }).click();
  await page.waitForURL(/done=redacted/);
  expect(new URL(page.url()).searchParams.get("event")).toBe(event);
  expect(await words.innerText()).toContain("[…] waits at the stop.");
  expect((await queueItem({ itemId })).words?.shown).toBe("[…] waits at the stop.\n[…] Ombersley there.");
});

test("the keys open withholding, cutting, a direct answer and the confidential lane; an answer goes on to the next", {
  timeout: 600_000,
}, async () => {
  const { event, items } = await eventWith(SAID, "Thank you for coming.");
  const page = await atDesk(`/staff/triage?event=${event}&item=${items[0]}`);
  for (const [key, focused] of [
    ["c", "pane-cut-phrases"],
    ["d", "pane-lane-sentence"],
    ["w", "pane-withheld-choice-2"],
    ["r", "pane-answer-words"],
  ] as const) {
    await page.locator("body").evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(focused);
  }
  await page.keyboard.type("Thank you for telling us.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/done=answered/);
  expect(new URL(page.url()).searchParams.get("item")).toBe(items[1]);
  expect((await queueItem({ itemId: items[0] ?? "" })).disposition).toBe("answered");
});

test("the safeguarding lead moves an item to the lane from the desk, where nothing else is theirs to decide", {
  timeout: 600_000,
}, async () => {
  const { items } = await eventWith(SAID);
  const [itemId = ""] = items;
  await db().safeguardingAlert.create({ data: { itemId, at: new Date() } });
  const page = await atDesk("/staff/triage?look=alert&disposition=any", { width: 390, as: lead.cookie });
  await page.locator(`a[href*="${itemId}"]`).first().click();
  await page.waitForURL(/item=/);
  expect(await page.locator("#pane-cut-phrases").count()).toBe(0);
  await page.keyboard.press("d");
  await picture(page, "desk-lane-390");
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "Move it" }).click();
  await page.waitForURL(/done=confidential/);
  const moved = await db().confidentialCase.count({ where: { movedFromItemId: itemId } });
  expect([moved, (await queueItem({ itemId })).words]).toEqual([1, null]);
});

test("without a script there is no button that does nothing, and the form cuts what is copied into it", {
  timeout: 600_000,
}, async () => {
  const { items } = await eventWith(SAID);
  const [itemId = ""] = items;
  const page = await atDesk(`/staff/triage?item=${itemId}`, { width: 390, javaScript: false });
  await page.getByText("Cut words out", { exact: true }).click();
  expect(await page.getByText("Cut this").isVisible()).toBe(false);
  await picture(page, "desk-cut-390");
  await page.locator("#pane-cut-phrases").fill("Ombersley");
  await page.getByLabel("It names somebody").check();
  await page.getByRole("button", { name: "Cut these words" }).click();
  expect((await queueItem({ itemId })).words?.shown).toContain("Ask for […] there.");
});
