import { expect, test } from "vitest";
import { postProgress } from "#app/domain/actions/post-progress.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { after, days } from "#app/platform/clock.ts";
import { startApp } from "#tests/support/app.ts";
import { linksOf, wordsOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const site = await startApp();
await givenSettings();
const see = async (path: string) => {
  const { status, body } = await site.get(path);
  return { status, words: wordsOf(body), links: linksOf(body) };
};

test("the home page says that there is no answer yet, and then leads with the figures", async () => {
  const empty = await see("/");
  expect(empty.words).toContain("No answer has been published yet.");
  expect(empty.links).not.toContain("/responses?outcome=did");
  await givenPublishedResponse({ actionIds: [(await givenAction()).id], title: "Lights" });
  const page = await see("/");
  expect(page.words).toMatch(/What came of it so far\s*1\s*We did\s*0\s*We are doing/);
  expect(page.words.indexOf("What came of it so far")).toBeLessThan(page.words.indexOf("Tell us something"));
  for (const outcome of ["did", "doing", "will", "cannot"])
    expect(page.links).toContain(`/responses?outcome=${outcome}`);
});

test("actions are found by status and by approved words, a little misspelt too", async () => {
  await givenAction({ title: "Train the café drivers", status: "done" });
  const list = async (query: string) => (await see(`/actions?${query}`)).words;
  expect(await list("q=cafe+driverz")).toMatch(/1 action.*Train the café drivers/);
  expect(await list("status=done")).toContain("1 action");
  expect(await list("status=underWay&q=drivers")).toContain("0 actions");
  expect(await list("q=drivers&status=nothing")).toContain("1 action");
  expect(await list("q=zebra")).toContain("Try other words, or fewer.");
  expect(await list("q=plan")).toContain("0 actions");
  const { links } = await see("/actions?q=drivers&status=done");
  expect(links).toEqual(expect.arrayContaining(["/actions?q=drivers", "/actions?status=done"]));
  expect(links).not.toContain("/actions?status=paused");
});

test("the page of an action tells its progress and its answers together, newest first", async () => {
  const { id, ref } = await givenAction();
  const by = staffActor(await givenStaff());
  const now = new Date();
  const progress = (words: string, happenedOn: Date) =>
    postProgress({
      actionId: id,
      words,
      happenedOn: happenedOn.toISOString().slice(0, 10),
      language: "en",
      by,
      now,
    });
  await progress("The first lamp stands.", after(now, -days(100)));
  await givenPublishedResponse({ actionIds: [id], title: "Lamps are coming", now: after(now, -days(60)) });
  await progress("All lamps stand.", after(now, -days(1)));
  const { words } = await see(`/actions/${ref}`);
  const places = ["All lamps stand.", "Lamps are coming", "The first lamp stands."].map((part) =>
    words.indexOf(part),
  );
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
});

test("actions are twenty a page, with their filters kept; so are those of a plan", async () => {
  for (let n = 0; n < 21; n += 1) await givenAction({ title: `Paint wall ${n}`, status: "notStarted" });
  const [first, second] = [
    await see("/actions?status=notStarted"),
    await see("/actions?status=notStarted&page=2"),
  ];
  expect(first.words).toContain("21 actions");
  expect(first.links).toContain("/actions?status=notStarted&page=2");
  expect(first.words).not.toContain("Paint wall 20");
  expect(second.words).toContain("Paint wall 20");
  expect(second.words).not.toContain("Paint wall 19");
  for (const page of ["0", "x", "9"]) expect((await see(`/actions?page=${page}`)).status, page).toBe(404);
  expect((await see("/plans/plan")).links).toContain("/plans/plan?page=2");
  expect((await see("/plans/plan?page=2")).words).toContain("Paint wall 20");
});

test("events that are over are twenty a page, and a page that is none is not found", async () => {
  for (let n = 0; n < 21; n += 1)
    await givenEvent({ name: `Meeting ${n}`, startsAt: after(new Date(), -days(100 + n)) });
  const open = await givenEvent({ name: "Open now" });
  const [first, second] = [await see("/events"), await see("/events?page=2")];
  expect(first.words).toContain("Events (page 1 of 2)");
  expect(first.links).toEqual(expect.arrayContaining([`/e/${open.code}`, "/events?page=2"]));
  expect(first.words).not.toContain("Meeting 20");
  expect(second.words).toContain("Meeting 20");
  expect(second.words).not.toContain("Open now");
  for (const page of ["0", "x", "3"]) expect((await see(`/events?page=${page}`)).status, page).toBe(404);
});
