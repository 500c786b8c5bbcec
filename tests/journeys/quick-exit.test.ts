import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import en from "#app/locales/en.json" with { type: "json" };
import { startApp } from "#tests/support/app.ts";
import { visit } from "#tests/support/browser.ts";
import { FOR_STATES, formStates } from "#tests/support/page-states.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFullReceipt } from "#tests/support/scenarios/given-full-receipt.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const WORDS = "They wait for me at the bus stop, my number is 07700 900123.";

const elsewhere = createServer((_request, response) => {
  response.setHeader("Content-Type", "text/html").end("<title>Elsewhere</title><h1>Elsewhere</h1>");
}).listen(0, "127.0.0.1");
await new Promise((ready) => elsewhere.once("listening", ready));
afterAll(() => elsewhere.close());
const away = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;

const site = await startApp({ ...FOR_STATES, CATALOGUE_FOLDER: await catalogueThatLeadsTo(away) });
await givenSettings();
const event = await givenEvent();

async function catalogueThatLeadsTo(url: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "catalogue-"));
  await writeFile(path.join(folder, "en.json"), JSON.stringify({ ...en, "exit.url": url }));
  return folder;
}

/** The form with words in it, come back once with a hint, so that there is a page of it before and after sending. */
async function writeSomething(page: Page): Promise<void> {
  await page.goto(`/e/${event.code}`);
  await page.getByRole("link", { name: en["lanes.idea"] }).click();
  await page.fill("[name=body]", WORDS);
  await page.getByRole("button", { name: en["feedback.form.send"], exact: true }).click();
  await page.getByRole("button", { name: en["feedback.form.sendAsItIs"] }).waitFor();
}

async function leave(page: Page): Promise<void> {
  await page.getByRole("button", { name: en["exit.button"] }).click();
  await page.waitForURL(away);
}

async function everythingOn(page: Page): Promise<string> {
  const typed = await page
    .locator("textarea, input:not([type=hidden])")
    .evaluateAll((controls) => controls.map((control) => (control as HTMLInputElement).value));
  return [await page.content(), ...typed].join("\n");
}

test("after leaving the form quickly nothing that was typed can be gone back to", {
  timeout: 600_000,
}, async () => {
  const page = await visit({ base: site.base });
  await writeSomething(page);
  await leave(page);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe("/feedback/new");
  expect(await everythingOn(page)).not.toContain("bus stop");
});

test("without JavaScript the form is there to go back to, and empty", { timeout: 600_000 }, async () => {
  const page = await visit({ base: site.base, javaScript: false });
  await page.goto(`/feedback/new?event=${event.code}`);
  await page.fill("[name=body]", WORDS);
  await leave(page);
  await page.goBack();
  expect(await page.locator("[name=body]").inputValue()).toBe("");
  expect(await everythingOn(page)).not.toContain("bus stop");
});

test("leaving takes the page out of the list that Back goes through", { timeout: 600_000 }, async () => {
  const page = await visit({ base: site.base });
  await page.goto("/help");
  await page.goto("/feedback/new");
  await page.fill("[name=body]", WORDS);
  for (const _ of [1, 2, 3]) await page.keyboard.press("Shift");
  await page.waitForURL(away);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe("/help");
});

test("from the receipt too: neither the code nor the words are a step back", {
  timeout: 600_000,
}, async () => {
  const page = await visit({ base: site.base });
  await writeSomething(page);
  await page.getByRole("button", { name: en["feedback.form.sendAsItIs"] }).click();
  const code = (await page.locator(".receipt__code").innerText()).trim();
  await leave(page);
  for (let back = 0; back < 4; back += 1) {
    if ((await page.goBack().catch(() => null)) === null) break;
    const shown = await everythingOn(page);
    expect([page.url(), shown.includes("bus stop"), shown.includes(code)]).toEqual([
      page.url(),
      false,
      false,
    ]);
  }
});

test("the address of the exit clears storage for our own visitor only, and stores and tells nothing", async () => {
  const headers = { "sec-fetch-site": "same-origin", "sec-fetch-dest": "document" };
  const left = await site.get("/exit", headers);
  expect([left.status, left.location]).toEqual([303, away]);
  expect(left.headers.get("clear-site-data")).toBe('"storage"');
  expect(left.headers.get("cache-control")).toBe("no-store");
  expect(left.headers.get("referrer-policy")).toBe("no-referrer");
  const image = await site.get("/exit", { "sec-fetch-site": "cross-site", "sec-fetch-dest": "image" });
  expect([image.status, image.headers.get("clear-site-data")]).toEqual([303, null]);
  expect((await site.get("/pl/exit", headers)).status).toBe(303);
});

test("every page of the way, from the start to the receipt, can be left quickly, and says how it works", async () => {
  const pages = [
    `/e/${event.code}`,
    "/feedback",
    "/feedback/new",
    "/help-now",
    "/receipt",
    "/receipt/lost",
    "/receipt/new/unknown",
    "/equality-questions",
    "/leaving-quickly",
    "/help/easy-read",
  ];
  for (const address of pages) {
    const page = await site.get(address);
    const { body } = page.status === 303 ? await site.get(page.location) : page;
    expect([address, body.includes('href="/exit"'), body.includes('href="/leaving-quickly"')]).toEqual([
      address,
      true,
      true,
    ]);
  }
});

test("and so can what telling and a receipt bring: errors, codes, answers, what was told in confidence", {
  timeout: 600_000,
}, async () => {
  await givenStaff({ role: "safeguardingLead" });
  const { code: receiptCode } = await givenFullReceipt();
  const states = formStates({ at: (address) => address, receiptCode });
  expect(states.length).toBeGreaterThan(35);
  const page = await visit({ base: site.base });
  for (const { name, open } of states) {
    await open(page);
    const ways = await Promise.all(
      ["/exit", "/leaving-quickly"].map((href) => page.locator(`a[href="${href}"]`).count()),
    );
    expect([name, ways.map((count) => count > 0)]).toEqual([name, [true, true]]);
  }
});
