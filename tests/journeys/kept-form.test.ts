import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { openSession } from "#app/domain/staff/open-session.server.ts";
import { totpCode } from "#app/domain/staff/totp.server.ts";
import en from "#app/locales/en.json" with { type: "json" };
import { after, minutes } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { sessionCookie } from "#app/platform/session-cookie.server.ts";
import { startApp } from "#tests/support/app.ts";
import { axeProblems } from "#tests/support/axe-problems.ts";
import { picture, visit } from "#tests/support/browser.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaffWithPassword } from "#tests/support/scenarios/given-staff-with-password.ts";

const site = await startApp();
await givenSettings();
const password = "four odd wooden kettles";
const WORDS = 'The bus stop is dark.\nPeople said "go home" & laughed.';
let made = 0;

async function member() {
  const now = new Date();
  const email = `keeps${++made}@operator.example`;
  const { staff, secret } = await givenStaffWithPassword({
    email,
    name: "Sam",
    role: "volunteer",
    password,
    now,
  });
  const { id } = staff;
  const sessionId = await transaction((tx) => openSession(tx, { staffId: id, now, random }));
  return { id, email, secret, cookie: sessionCookie(sessionId).split(";")[0] ?? "" };
}

type Member = Awaited<ReturnType<typeof member>>;

async function atForm({ cookie }: Member, javaScript: boolean): Promise<Page> {
  const page = await visit({ base: site.base, width: 1280, javaScript });
  const [name = "", value = ""] = cookie.split("=");
  await page.context().addCookies([{ name, value, url: site.base }]);
  page.setDefaultTimeout(60_000);
  await page.goto("/staff/feedback/new");
  return page;
}

const endSession = ({ id }: Member) =>
  db().staffSession.updateMany({ where: { staffId: id }, data: { seenAt: after(new Date(), -minutes(31)) } });

async function signIn(page: Page, { email, secret }: Member): Promise<void> {
  await page.locator("#email").fill(email);
  await page.locator("#password").fill(password);
  await page.locator("#code").fill(totpCode({ secret, now: new Date() }));
  await page.locator("main button[type=submit], main button").first().click();
}

test.each([true, false])(
  "what is sent after the session has ended is there again after signing in, and is sent once (JavaScript: %s)",
  { timeout: 600_000 },
  async (javaScript) => {
    const sam = await member();
    const page = await atForm(sam, javaScript);
    const before = await db().feedbackItem.count();
    await page.locator("#body").fill(WORDS);
    await page.locator('input[value="phone"]').check();
    await endSession(sam);
    await page.locator("main form button").last().click();
    await page.waitForURL(/\/staff\/sign-in/);
    expect(await page.locator("main").innerText()).toContain(en["staff.signIn.kept"]);
    await signIn(page, sam);
    await page.waitForURL(/\/staff\/feedback\/new/);
    expect(await db().feedbackItem.count()).toBe(before);
    expect(await page.locator("#body").inputValue()).toBe(WORDS);
    expect(await page.locator('input[value="phone"]').isChecked()).toBe(true);
    if (javaScript) {
      expect(await axeProblems(page)).toEqual([]);
      await picture(page, "kept-form-1280");
    }
    await page.locator("main form button").last().click();
    await page.locator(".receipt__code").waitFor();
    expect(await db().feedbackItem.count()).toBe(before + 1);
  },
);

test("somebody else who signs in finds nothing of it, and what is kept cannot be read in the database", {
  timeout: 600_000,
}, async () => {
  const [sam, alex] = [await member(), await member()];
  const page = await atForm(sam, false);
  await page.locator("#body").fill(WORDS);
  await endSession(sam);
  await page.locator("main form button").last().click();
  await page.waitForURL(/\/staff\/sign-in/);
  const [kept] = await db().keptForm.findMany({ where: { staffId: sam.id } });
  expect(Buffer.from(kept?.sealed ?? []).toString()).not.toContain("bus stop");
  await signIn(page, alex);
  await page.waitForURL(/\/staff\/feedback\/new/);
  expect(await page.content()).not.toContain("bus stop");
  expect(await db().keptForm.count({ where: { staffId: sam.id } })).toBe(1);
});

test("a password is never kept", async () => {
  const sam = await member();
  await endSession(sam);
  const secrets = { password, newPassword: "nine blue paper lanterns", code: "123456" };
  const late = await site.post("/staff/account/password", secrets, { cookie: sam.cookie });
  expect(late.location).toBe("/staff/sign-in?to=%2Fstaff%2Faccount%2Fpassword");
  expect(await db().keptForm.count({ where: { staffId: sam.id } })).toBe(0);
});

test("a stranger's form, and one of somebody who has signed out, is not kept", async () => {
  const sam = await member();
  const stranger = await site.post("/staff/feedback/new", { body: WORDS });
  expect(stranger.location).toBe("/staff/sign-in");
  await site.post("/staff/sign-out", {}, { cookie: sam.cookie });
  const late = await site.post("/staff/feedback/new", { body: WORDS }, { cookie: sam.cookie });
  expect(late.location).toBe("/staff/sign-in");
  expect(await db().keptForm.count({ where: { staffId: sam.id } })).toBe(0);
});

test("two minutes before the end a page with a form warns, and one button stays signed in", {
  timeout: 600_000,
}, async () => {
  const sam = await member();
  const nearlyOver = after(new Date(), -minutes(29));
  await db().staffSession.updateMany({
    where: { staffId: sam.id },
    data: { createdAt: after(nearlyOver, -minutes(660)) },
  });
  const page = await visit({ base: site.base, width: 1280 });
  const [name = "", value = ""] = sam.cookie.split("=");
  await page.context().addCookies([{ name, value, url: site.base }]);
  await page.clock.install();
  await page.goto("/staff/feedback/new");
  const dialog = page.locator("#session-warning");
  expect(await dialog.isVisible()).toBe(false);
  await page.clock.fastForward("28:30");
  await dialog.waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await picture(page, "session-warning-1280");
  const answered = page.waitForResponse("**/staff/session");
  await page.getByRole("button", { name: en["staff.session.stay"] }).click();
  expect((await answered).status()).toBe(200);
  await dialog.waitFor({ state: "hidden" });
});
