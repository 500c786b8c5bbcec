import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { totpCode } from "#app/domain/staff/totp.server.ts";
import en from "#app/locales/en.json" with { type: "json" };
import { startApp } from "#tests/support/app.ts";
import { axeProblems } from "#tests/support/axe-problems.ts";
import { picture, visit } from "#tests/support/browser.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaffWithPassword } from "#tests/support/scenarios/given-staff-with-password.ts";

const site = await startApp();
await givenSettings();
const password = "four odd wooden kettles";

test("somebody signs in, takes a new authenticator and looks at who may do what", {
  timeout: 600_000,
}, async () => {
  const given = { email: "own@operator.example", name: "Sam", role: "administrator", password } as const;
  const { staff, secret } = await givenStaffWithPassword({ ...given, now: new Date() });
  const page = await visit({ base: site.base, width: 1280 });
  page.setDefaultTimeout(60_000);
  await page.goto("/staff/sign-in?to=/staff/account");
  await page.locator("#email").fill(given.email);
  await page.locator("#password").fill(password);
  await page.locator("#code").fill(totpCode({ secret, now: new Date() }));
  await page.locator("main form button").click();
  await page.waitForURL("**/staff/account");
  expect(await axeProblems(page)).toEqual([]);
  await picture(page, "account-1280");
  for (const address of ["/staff/permissions", "/staff/team", "/staff/account/password"]) {
    await page.goto(address);
    expect(await axeProblems(page)).toEqual([]);
    await picture(page, `${address.slice(1).replaceAll("/", "-")}-1280`);
  }
  await page.goto("/staff/account/authenticator");
  const offered = (await page.locator(".totp__secret").innerText()).replace(/\s/g, "");
  await page.locator("#password").fill(password);
  await page.locator("#code").fill("000000");
  await page.locator("#newCode").fill(totpCode({ secret: offered, now: new Date() }));
  await page.locator("main form button").click();
  await page.locator(".govuk-error-summary").waitFor();
  expect((await page.locator(".totp__secret").innerText()).replace(/\s/g, "")).toBe(offered);
  expect(await axeProblems(page)).toEqual([]);
  // The code of the sign-in is used up: the one of the next step is taken as well.
  const next = new Date(Date.now() + 30_000);
  await page.locator("#password").fill(password);
  await page.locator("#code").fill(totpCode({ secret, now: next }));
  await page.locator("#newCode").fill(totpCode({ secret: offered, now: new Date() }));
  await page.locator("main form button").click();
  await page.getByText(en["staff.account.done.authenticator"]).waitFor();
  expect(
    await db().ledgerEntry.count({ where: { subjectId: staff.id, kind: "staff.authenticatorChanged" } }),
  ).toBe(1);
});
