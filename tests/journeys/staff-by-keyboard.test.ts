import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { totpCode } from "#app/domain/staff/totp.server.ts";
import { startApp } from "#tests/support/app.ts";
import { visit } from "#tests/support/browser.ts";
import { tabTo, walk } from "#tests/support/keyboard.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaffWithPassword } from "#tests/support/scenarios/given-staff-with-password.ts";

const site = await startApp();
await givenSettings();
const action = await givenAction({ title: "Light the bus stops at night" });
const password = "four odd wooden kettles";

async function typeInto(page: Page, field: string, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(words);
}

async function open(page: Page, link: string, address: RegExp): Promise<void> {
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  await page.waitForURL(address);
}

async function signIn(page: Page, email: string): Promise<void> {
  const { secret } = await givenStaffWithPassword({
    email,
    name: "Sam",
    role: "caseworker",
    password,
    now: new Date(),
  });
  await page.goto("/staff/sign-in");
  await typeInto(page, "#email", email);
  await typeInto(page, "#password", password);
  await typeInto(page, "#code", totpCode({ secret, now: new Date() }));
  await open(page, "main form button", /\/staff$/);
}

test.each([
  ["with", true],
  ["without", false],
] as const)(
  "from signing in to a linked item to a draft response by Tab and Enter alone, %s JavaScript",
  async (how, javaScript) => {
    const { itemId } = await givenFeedback({ words: "The bus stops are dark at night." });
    const page = await visit({ base: site.base, width: 1280, height: 900, javaScript });
    page.setDefaultTimeout(60_000);
    await signIn(page, `${how}@operator.example`);

    await open(page, "nav a[href='/staff/triage']", /\/staff\/triage/);
    expect(await walk(page)).toEqual([]);
    await open(page, "button[name=suggested]", /done=linked/);
    const links = await db().itemLink.findMany({ where: { itemId }, select: { actionId: true } });
    expect(links).toEqual([{ actionId: action.id }]);

    await open(page, "nav a[href='/staff/actions']", /\/staff\/actions$/);
    await open(page, `main a[href^='/staff/actions/${action.id}']`, /\/staff\/actions\/[0-9a-f-]{36}/);
    await open(page, "main a[href^='/staff/responses/new']", /responses\/new/);
    await typeInto(page, "[name=title]", "Light at the stops");
    await tabTo(page, "main form .govuk-button");
    await page.keyboard.press("Enter");
    await page.locator(".govuk-error-summary").waitFor();
    expect(await page.title()).toMatch(/^Error:/);
    await typeInto(page, "[name=youSaid]", "The stops are dark.");
    await tabTo(page, "[name=outcome]");
    await page.keyboard.press("Space");
    await typeInto(page, "[name=weDid]", "There are lights now.");
    await open(page, "main form .govuk-button", /responses\/[0-9a-f-]{36}/);
    const answered = await db().responseItem.findMany({
      where: { itemId },
      select: { response: { select: { status: true } } },
    });
    expect(answered).toEqual([{ response: { status: "draft" } }]);
    await page.context().close();
  },
  600_000,
);
