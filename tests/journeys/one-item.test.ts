import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { confirmPlanReading } from "#app/domain/actions/confirm-plan-reading.server.ts";
import { readPlan } from "#app/domain/actions/plan-reading/read-plan.ts";
import { storePlanReading } from "#app/domain/actions/store-plan-reading.server.ts";
import { SYSTEM } from "#app/domain/ledger/actor.ts";
import { totpCode } from "#app/domain/staff/totp.server.ts";
import en from "#app/locales/en.json" with { type: "json" };
import type { TextKey } from "#app/platform/texts.ts";
import { startApp } from "#tests/support/app.ts";
import { picture, visit } from "#tests/support/browser.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaffWithPassword } from "#tests/support/scenarios/given-staff-with-password.ts";

const WORDS = "Nobody told me what came of it when I spoke up last year.";
const PASSWORD = "correct horse battery staple";

const site = await startApp();
await givenSettings();
const event = await givenEvent();
await importPlan();

const button = (page: Page, key: TextKey) => page.getByRole("button", { name: en[key], exact: true });
const send = async (page: Page, key: TextKey) => {
  await button(page, key).first().click();
  await page.waitForLoadState();
};

test.each([
  { name: "with JavaScript, on a phone", javaScript: true, width: 390 },
  { name: "without JavaScript, on a phone", javaScript: false, width: 390 },
])("one item goes the whole way $name", { timeout: 600_000 }, async ({ javaScript, width }) => {
  const words = `${WORDS} ${javaScript ? "I still wonder." : "I am still waiting."}`;
  const resident = await visit({ base: site.base, width, javaScript });
  const code = await tellUs(resident, words);

  const writer = await visit({ base: site.base, width: 1280, javaScript });
  await signIn(writer, "caseworker");
  await approveAction();
  await linkToAction(writer, words);
  await postProgress(writer);
  const response = await writeResponse(writer, javaScript);

  const reader = await visit({ base: site.base, width: 1280, javaScript });
  await signIn(reader, "publisher");
  await reader.goto(`${response}/publication`);
  await picture(reader, `publication-${javaScript}`);
  // The second way says the same as the first: that asks for a reason.
  const asked = reader.locator("select[name=sameWording]");
  expect(await asked.count()).toBe(javaScript ? 0 : 1);
  if (!javaScript) await asked.selectOption("sameMatter");
  await send(reader, "staff.responses.publication.button");

  await lookUp(resident, code);
  await expect.poll(() => resident.locator("main").innerText()).toContain("We come back to every venue");
  const page = await resident.locator("main").innerText();
  expect(page).toContain("You said, we did");
  expect(page).toContain("The first answers are on the wall of the library.");
  expect(page).not.toContain(WORDS);
  await picture(resident, `receipt-answered-${javaScript}`);
});

async function importPlan(): Promise<void> {
  const fileName = "plan.csv";
  const read = readPlan({ content: await readFile(`prisma/demo/${fileName}`), fileName });
  if (!read.ok) throw new Error(read.reason);
  const now = new Date();
  const { readingId } = await storePlanReading({ reading: read.reading, fileName, by: SYSTEM, now });
  await confirmPlanReading({ readingId, planTitle: "The plan", by: SYSTEM, now });
}

/** From the QR's address to the receipt. @returns the code in words */
async function tellUs(page: Page, words: string): Promise<string> {
  await page.goto(`/e/${event.code}`);
  await page.getByRole("link", { name: en["lanes.idea"] }).click();
  await page.fill("[name=body]", words);
  await send(page, "feedback.form.send");
  expect(new URL(page.url()).pathname).toMatch(/^\/receipt\/new\//);
  await picture(page, "receipt-new");
  return (await page.locator(".receipt__code").innerText()).trim();
}

async function lookUp(page: Page, code: string): Promise<void> {
  await page.goto("/receipt");
  await page.fill("[name=code]", code.toUpperCase());
  await send(page, "receipt.enter.button");
}

async function signIn(page: Page, role: "caseworker" | "publisher"): Promise<void> {
  const email = `${role}-${Math.round(performance.now())}@operator.example`;
  const now = new Date();
  const { secret } = await givenStaffWithPassword({ email, name: role, role, password: PASSWORD, now });
  await page.goto("/staff");
  await page.fill("[name=email]", email);
  await page.fill("[name=password]", PASSWORD);
  await page.fill("[name=code]", totpCode({ secret, now: new Date() }));
  await send(page, "staff.signIn.button");
  expect(new URL(page.url()).pathname).toBe("/staff");
}

/** A caseworker may not approve; the publisher of the team does it in another window. */
async function approveAction(): Promise<void> {
  const publisher = await visit({ base: site.base, width: 1280 });
  await signIn(publisher, "publisher");
  await openAction(publisher);
  await publisher.fill("[name=title]", "You said, we did");
  await publisher.fill("[name=summary]", "We keep listening, and everybody can see what came of it.");
  await publisher.locator("form[action$='/publication'] button").click();
  await publisher.goto("/actions/12");
  expect(await publisher.locator("h1").innerText()).toContain("You said, we did");
}

async function openAction(page: Page): Promise<void> {
  await page.goto("/staff/actions");
  await page.getByRole("row").filter({ hasText: "You said, we did" }).getByRole("link").first().click();
}

async function linkToAction(page: Page, words: string): Promise<void> {
  await page.goto("/staff/triage");
  await page.getByRole("link", { name: words }).click();
  await page.getByRole("link", { name: en["triage.desk.whole"] }).click();
  await picture(page, "triage-item");
  const form = page.locator("form[action$='/links']");
  await page.locator("summary", { hasText: en["triage.links.title"] }).click();
  const option = await form.locator("option", { hasText: "You said, we did" }).getAttribute("value");
  await form.locator("[name=action]").selectOption(option);
  await form.getByLabel(en["influence.prompted"]).check();
  await form.locator("[name=before]").fill("No one heard back.");
  await form.locator("[name=after]").fill("Everybody gets an answer.");
  await form.getByRole("button").click();
}

async function postProgress(page: Page): Promise<void> {
  await openAction(page);
  const form = page.locator("form[action$='/progress']");
  await form.locator("[name=happenedOn]").fill(new Date().toISOString().slice(0, 10));
  await form.locator("[name=words]").fill("The first answers are on the wall of the library.");
  await form.getByRole("button").click();
}

/** @returns the address of the response on the staff side */
async function writeResponse(page: Page, javaScript: boolean): Promise<string> {
  await openAction(page);
  await page.locator("a[href*='/staff/responses/new?action=']").first().click();
  await page.fill("[name=title]", `You hear back from us ${javaScript ? "now" : "always"}`);
  await page.fill("[name=youSaid]", "Nobody told us what came of it.");
  await page.locator("[name=outcome][value=did]").check();
  await page.fill("[name=weDid]", "**We come back to every venue** and say what changed.");
  const takeLinked = page.locator("[name=takeLinked]");
  if ((await takeLinked.count()) > 0) await takeLinked.check();
  await send(page, "staff.responses.form.draft");
  await picture(page, `response-draft-${javaScript}`);
  const address = page
    .url()
    .replace(/[?#].*/, "")
    .replace(/\/items$/, "");
  await page.goto(address);
  await send(page, "staff.responses.next.offer");
  return address;
}
