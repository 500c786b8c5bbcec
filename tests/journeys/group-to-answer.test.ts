import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { decide } from "#app/domain/desk/decide.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import en from "#app/locales/en.json" with { type: "json" };
import { startApp } from "#tests/support/app.ts";
import { visit } from "#tests/support/browser.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const MOST_SCREENS = 5;

const site = await startApp();
await givenSettings();
const action = await givenAction({ title: "Drivers know what to do" });
const writer = await givenSignedIn({ role: "caseworker" });
const reader = await givenSignedIn({ role: "publisher" });

/** A person of the team in a browser; every page that they are shown is counted. */
async function atWork(cookie: string, seen: Set<string>): Promise<Page> {
  const page = await visit({ base: site.base, width: 1280 });
  const [name = "", value = ""] = cookie.split("=");
  await page.context().addCookies([{ name, value, url: site.base }]);
  page.on("load", () => seen.add(new URL(page.url()).pathname));
  return page;
}

test("from a group to its published answer in at most five screens, for both people together", {
  timeout: 120_000,
}, async () => {
  const itemIds: string[] = [];
  for (const words of [
    "The driver looked away.",
    "Drivers should be told what to do.",
    "My driver turned up the radio.",
  ]) {
    itemIds.push((await givenFeedback({ words })).itemId);
  }
  const other = (await givenFeedback({ words: "The timetable is hard to read." })).itemId;
  for (const itemId of [...itemIds, other]) await givenLink({ itemId, actionId: action.id });
  const by = staffActor(writer.staff);
  const wording = "Drivers do not know what to do.";
  await decide({
    itemIds,
    decision: { kind: "group", into: { wording, language: "en" } },
    by,
    now: new Date(),
  });
  const group = await db().itemGroup.findFirstOrThrow({ select: { id: true } });

  const screens = new Set<string>();
  const first = await atWork(writer.cookie, screens);
  await first.goto(`/staff/groups/${group.id}`);
  await first.locator("a[href*='/staff/responses/new?action=']").click();
  await first.fill("[name=title]", "Drivers have a card now");
  await first.fill("[name=youSaid]", "On buses, people in charge seemed unsure when something happened.");
  await first.locator("[name=outcome][value=did]").check();
  await first.fill("[name=weDid]", "Each driver has a card that says what to do, and has tried it out.");
  await first.getByRole("button", { name: en["staff.responses.form.draft"], exact: true }).click();
  await first.getByRole("button", { name: en["staff.responses.next.offer"], exact: true }).click();
  await first.waitForLoadState();

  const second = await atWork(reader.cookie, screens);
  await second.goto(new URL(first.url()).pathname);
  await second.locator("a[href$='/publication']").first().click();
  await second.getByRole("button", { name: en["staff.responses.publication.button"], exact: true }).click();
  await expect.poll(() => db().publishedResponse.count({ where: { status: "published" } })).toBe(1);

  expect(screens.size).toBeGreaterThan(2);
  expect(screens.size).toBeLessThanOrEqual(MOST_SCREENS);
  const answered = await db().responseItem.findMany({ select: { itemId: true } });
  expect(answered.map(({ itemId }) => itemId).sort()).toEqual(itemIds.toSorted());
});
