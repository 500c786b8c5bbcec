import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import en from "#app/locales/en.json" with { type: "json" };
import { startApp } from "#tests/support/app.ts";
import { axeProblems } from "#tests/support/axe-problems.ts";
import { picture, visit } from "#tests/support/browser.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const action = await givenAction({ title: "Safer stops" });
await givenLink({ itemId: (await givenFeedback()).itemId, actionId: action.id });
const writer = await givenSignedIn();
const colleague = await givenSignedIn();

beforeEach(async () => {
  await db().newResponseDraft.deleteMany({ where: { responseId: null } });
});

async function atWork(cookie = writer.cookie, javaScript = true): Promise<Page> {
  const page = await visit({ base: site.base, width: 1280, javaScript });
  const [name = "", value = ""] = cookie.split("=");
  await page.context().addCookies([{ name, value, url: site.base }]);
  page.setDefaultTimeout(60_000);
  return page;
}

const NEW = "/staff/responses/new";
const kept = (page: Page) => page.locator("form[data-draft] + [data-draft-shown] [role=status]");
const save = (page: Page) => page.getByRole("button", { name: en["staff.responses.form.draft"] }).click();
const goOn = (page: Page) => page.getByRole("button", { name: en["staff.draft.goOn"] }).first().click();

async function type(page: Page, title: string): Promise<void> {
  await page.fill("[name=title]", title);
  await page.fill("[name=youSaid]", "They are dark.");
  await page.locator("[name=outcome][value=did]").check();
  await page.fill("[name=weDid]", "New lights.");
}

const responsesCalled = (title: string) => db().responseRevision.count({ where: { title } });
const draftsLeft = () => db().newResponseDraft.count({ where: { responseId: null } });

test("what is typed to a new response is there after the browser was closed, with what it is about, and is saved once", async () => {
  const page = await atWork();
  await page.goto(`${NEW}?action=${action.id}`);
  await type(page, "Bus stops at night");
  await page.locator("[name=takeLinked]").check();
  await kept(page).waitFor();
  expect(page.url()).toMatch(/\/staff\/responses\/new\?draft=[0-9a-f-]{36}$/);
  expect(await axeProblems(page)).toEqual([]);
  await picture(page, "new-response-kept");
  await page.context().close();
  expect(await responsesCalled("Bus stops at night")).toBe(0);

  const other = await atWork(colleague.cookie);
  await other.goto("/staff/responses");
  expect(await other.locator("#unsaved").count()).toBe(0);
  const again = await atWork();
  await again.goto("/staff/responses");
  expect(await axeProblems(again)).toEqual([]);
  await picture(again, "new-response-unsaved");
  await goOn(again);
  expect(await again.inputValue("[name=title]")).toBe("Bus stops at night");
  expect(await again.inputValue("[name=weDid]")).toBe("New lights.");
  expect(await again.locator("[name=takeLinked]").isChecked()).toBe(true);
  await again.reload();
  expect(await again.inputValue("[name=youSaid]")).toBe("They are dark.");
  await save(again);
  await again.waitForURL(/done=drafted/);
  expect(await again.locator("main").innerText()).toContain("Answers 1 item and 1 action");
  await again.goto("/staff/responses");
  expect(await again.locator("#unsaved").count()).toBe(0);
  expect(await responsesCalled("Bus stops at night")).toBe(1);
});

test("what was typed last is kept when the page goes out of sight at once", async () => {
  const page = await atWork();
  await page.goto(NEW);
  await page.fill("[name=title]", "Typed last");
  await page.goto("about:blank");
  await expect.poll(draftsLeft).toBe(1);
  await page.goto(NEW);
  expect(await page.locator("#unsaved + ul").innerText()).toContain("Typed last");
});

test("two windows with new responses keep both; two windows with one draft make one response and lose no word", async () => {
  const [one, two] = [await atWork(), await atWork()];
  await one.goto(NEW);
  await two.goto(NEW);
  await type(one, "Of the first window");
  await type(two, "Of the second window");
  await kept(one).waitFor();
  await kept(two).waitFor();
  expect(await draftsLeft()).toBe(2);

  await two.goto(one.url());
  expect(await two.inputValue("[name=title]")).toBe("Of the first window");
  await two.fill("[name=weDid]", "Lights, typed in the second.");
  await kept(two).waitFor();
  await one.fill("[name=weDid]", "Lights, typed in the first.");
  await expect.poll(() => one.url()).not.toBe(two.url());
  const texts = await db().newResponseDraft.findMany({ where: { responseId: null } });
  expect(texts.map(({ fields }) => (fields as { weDid: string }).weDid).toSorted()).toEqual([
    "Lights, typed in the first.",
    "Lights, typed in the second.",
    "New lights.",
  ]);

  await save(two);
  await two.waitForURL(/done=drafted/);
  await save(one);
  await one.waitForURL(/\/merge$/);
  await picture(one, "new-response-two-windows");
  const both = await one.locator("main").innerText();
  expect(both).toContain("Lights, typed in the second.");
  expect(both).toMatch(/taken out\]\s+second\.\s+\[put in\]\s+first\./);
  expect(await responsesCalled("Of the first window")).toBe(1);
});

test("what another window typed last is beside the response that was made of its draft", async () => {
  const [one, two] = [await atWork(), await atWork()];
  await one.goto(NEW);
  await type(one, "Saved by one, typed in two");
  await kept(one).waitFor();
  await two.goto(one.url());
  await two.fill("[name=weDid]", "Only in the second.");
  await kept(two).waitFor();
  await save(one);
  await one.waitForURL(/done=drafted/);
  expect(await one.locator("main").innerText()).toContain(en["staff.draft.compare"]);
  await two.fill("[name=weDid]", "Only in the second, and more.");
  await two.getByRole("link", { name: "open the response" }).click();
  await two.getByRole("button", { name: en["staff.draft.compare"] }).click();
  expect(await two.locator("main").innerText()).toContain("Only in the second, and more.");
  expect(await responsesCalled("Saved by one, typed in two")).toBe(1);
});

/** Until it is called again, no response can be stored. */
async function breakSaving(): Promise<() => Promise<void>> {
  await db().$executeRaw`CREATE FUNCTION no_response() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'the disk is full'; END $$`;
  await db().$executeRaw`CREATE TRIGGER no_response BEFORE INSERT ON "PublishedResponse"
    FOR EACH ROW EXECUTE FUNCTION no_response()`;
  const mend = async () => void (await db().$executeRaw`DROP FUNCTION IF EXISTS no_response CASCADE`);
  onTestFinished(mend);
  return mend;
}

test.each([true, false])("nothing is lost when saving fails (JavaScript: %s)", async (javaScript) => {
  const page = await atWork(writer.cookie, javaScript);
  const title = `Sent into a broken site ${javaScript}`;
  await page.goto(NEW);
  await type(page, title);
  const mend = await breakSaving();
  const answer = page.waitForResponse((one) => one.request().method() === "POST" && one.status() === 500);
  await save(page);
  await answer;
  await mend();
  await page.goto(NEW);
  await goOn(page);
  expect(await page.inputValue("[name=title]")).toBe(title);
  await save(page);
  await page.waitForURL(/done=drafted/);
  expect(await responsesCalled(title)).toBe(1);
  expect(await draftsLeft()).toBe(0);
});

test("a server that could not keep the words is asked again while the page is open", async () => {
  const page = await atWork();
  await page.goto(NEW);
  await db().$executeRaw`ALTER TABLE "NewResponseDraft" RENAME TO "Elsewhere"`;
  onTestFinished(
    async () => void (await db().$executeRaw`ALTER TABLE IF EXISTS "Elsewhere" RENAME TO "NewResponseDraft"`),
  );
  const refused = page.waitForResponse((one) => one.status() === 500);
  await page.fill("[name=title]", "Kept later");
  await refused;
  await db().$executeRaw`ALTER TABLE "Elsewhere" RENAME TO "NewResponseDraft"`;
  await kept(page).waitFor();
  expect(await draftsLeft()).toBe(1);
});

test("without JavaScript a button keeps it, goes on with it, and throws it away", async () => {
  const page = await atWork(writer.cookie, false);
  await page.goto(NEW);
  await page.fill("[name=title]", "Half a thought");
  await page.getByRole("button", { name: en["staff.draft.keep"] }).click();
  expect(await page.locator("main").innerText()).toContain("It is kept for you alone");
  await goOn(page);
  expect(await page.inputValue("[name=title]")).toBe("Half a thought");
  await save(page);
  expect(await page.locator(".govuk-error-summary").count()).toBe(1);
  expect(await page.inputValue("[name=title]")).toBe("Half a thought");
  await type(page, "A whole thought");
  await page.getByRole("button", { name: en["staff.draft.keep"] }).click();
  await page.goto(NEW);
  await page.getByRole("button", { name: /^Throw away/ }).click();
  await page.waitForURL(`**${NEW}`);
  expect(await page.locator("#unsaved").count()).toBe(0);
  expect(await draftsLeft()).toBe(0);
});
