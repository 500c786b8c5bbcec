import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { namesAddress } from "#app/domain/names/named-kinds.ts";
import { retireName } from "#app/domain/names/retire-name.server.ts";
import { startApp } from "#tests/support/app.ts";
import { fieldsOf, linksOf, wordsOf } from "#tests/support/page.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenName } from "#tests/support/scenarios/given-name.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenVenueEvent } from "#tests/support/scenarios/given-venue-event.ts";
import { setThemes } from "#tests/support/scenarios/one-decision.ts";

const site = await startApp({ RECEIPTS_PER_ADDRESS: "30" });
await givenSettings();
const { cookie, staff } = await givenSignedIn({ role: "administrator" });
const by = staffActor(staff);
const now = new Date();
const open = (path: string) => site.get(path, { cookie });
const send = (path: string, fields: Record<string, string> = {}) => site.post(path, fields, { cookie });

test.each([
  ["themes", "theme"],
  ["areas", "area"],
  ["community-groups", "communityGroup"],
] as const)("%s: added, renamed, merged, retired and put back on their pages", async (page, kind) => {
  const address = `/staff/settings/${page}`;
  expect((await send(address, { names: " \n" })).status).toBe(422);
  expect((await send(address, { names: "Bus stops\nBuses\nTrains" })).location).toBe(`${address}?done=added`);
  const list = wordsOf((await open(`${address}?done=added`)).body);
  for (const words of ["The list is up to date", "Bus stops", "Buses", "Trains"])
    expect(list).toContain(words);
  const { id } = await givenName({ kind, name: "Bus stops" });
  const { id: into } = await givenName({ kind, name: "Buses" });
  const own = namesAddress(kind, id);
  const taken = await send(own, { name: "buses" });
  expect(taken.status).toBe(422);
  expect(wordsOf(taken.body)).toContain("There is one of this name already");
  expect(fieldsOf(taken.body, "name").name).toBe("buses");
  expect((await send(own, { name: "Stops" })).location).toBe(`${own}?done=renamed`);
  const asked = wordsOf((await open(`${own}/merger?into=${into}`)).body);
  for (const words of ["from “Stops” to “Buses”", "cannot be taken back"]) expect(asked).toContain(words);
  expect((await send(`${own}/merger`, { into: id })).status).toBe(422);
  expect((await send(`${own}/merger`, { into })).location).toBe(`${namesAddress(kind, into)}?done=merged`);
  const led = await open(own);
  expect([led.status, led.location]).toEqual([301, namesAddress(kind, into)]);
  expect(led.headers.get("cache-control")).toContain("no-");
  expect((await send(`${namesAddress(kind, into)}/retirement`)).location).toBe(`${address}?done=retired`);
  expect(wordsOf((await open(namesAddress(kind, into))).body)).toContain("Put it back on the list");
  expect((await send(`${namesAddress(kind, into)}/retirement/end`)).location).toContain("done=takenBack");
  expect((await open(`${address}/${"0".repeat(8)}-0000-4000-8000-000000000000`)).status).toBe(404);
});

test("there is no page of other names, and venues are not added here", async () => {
  expect((await open("/staff/settings/nonsense")).status).toBe(404);
  expect((await send("/staff/settings/venues", { names: "Hall" })).status).toBe(404);
  const caseworker = await givenSignedIn({ role: "caseworker" });
  expect((await site.get("/staff/settings/venues", { cookie: caseworker.cookie })).status).toBe(403);
});

test("an old theme in the address of the answers and of the queue leads to the one that stays", async () => {
  const [old, stays] = [
    await givenName({ kind: "theme", name: "Litter" }),
    await givenName({ kind: "theme", name: "Clean streets" }),
  ];
  const said = await Promise.all(Array.from({ length: 5 }, () => givenFeedback()));
  for (const { itemId } of said) await setThemes({ itemId, themeIds: [old.id], by, now });
  await givenPublishedResponse({ itemIds: said.map(({ itemId }) => itemId), title: "Bins twice a week" });
  expect((await site.get("/responses?theme=litter")).status).toBe(200);
  await send(`${namesAddress("theme", old.id)}/merger`, { into: stays.id });
  const answers = await site.get("/pl/responses?theme=litter&q=bins");
  expect([answers.status, answers.location]).toEqual([301, "/pl/responses?theme=clean-streets&q=bins"]);
  const found = await site.get("/responses?theme=clean-streets");
  expect([found.status, wordsOf(found.body).includes("Bins twice a week")]).toEqual([200, true]);
  const queue = await open(`/staff/triage?theme=${old.id}&disposition=any`);
  expect([queue.status, queue.location]).toEqual([301, `/staff/triage?theme=${stays.id}&disposition=any`]);
});

test("events are found by their venue, under its old address too, and only where it is told", async () => {
  const over = { date: "2026-01-10", opensOn: "2026-01-10", closesOn: "2026-01-20" };
  const told = await givenVenueEvent({ ...over, name: "Tea", venue: "Old mill", town: "Rugby" });
  await givenVenueEvent({ ...over, name: "Elsewhere", venue: "Barn", town: "Rugby" });
  const hidden = await givenVenueEvent({
    ...over,
    name: "Quiet",
    venue: "Safe house",
    town: "Rugby",
    listing: "hidden",
  });
  const page = await site.get("/events?venue=old-mill-rugby");
  const words = wordsOf(page.body);
  expect([words.includes("Tea"), words.includes("Elsewhere")]).toEqual([true, false]);
  expect(linksOf(page.body)).toContain("/events");
  const id = told.place.venueId ?? "";
  await send(namesAddress("venue", id), { name: "Watermill", town: "Rugby" });
  const moved = await site.get("/events?venue=old-mill-rugby");
  expect([moved.status, moved.location]).toEqual([301, "/events?venue=watermill-rugby"]);
  expect(wordsOf((await site.get(`/events/${told.slug}`)).body)).toContain("Watermill");
  await send(namesAddress("venue", hidden.place.venueId ?? ""), { name: "Quiet place", town: "Rugby" });
  const untold = await site.get("/events?venue=safe-house-rugby");
  expect([untold.status, untold.body.includes("Quiet place")]).toEqual([200, false]);
});

test("the form of an event offers the venues in use, and makes none twice", async () => {
  const { form, place } = await givenVenueEvent({ venue: "Chapel", town: "Bedworth" });
  const gone = await givenVenueEvent({ venue: "Closed hall", town: "Bedworth" });
  await retireName({ kind: "venue", id: gone.place.venueId ?? "", by, now });
  const page = (await open("/staff/events/new")).body;
  expect(page).toContain('<option value="Chapel" label="Chapel, Bedworth"');
  expect(page).not.toContain("Closed hall");
  const { languages: _, ...fields } = form;
  const added = await send("/staff/events/new", { ...fields, venue: "chapel" });
  const id = added.location.split("/").at(-1)?.split("?")[0] ?? "";
  const event = await db().communityEvent.findUniqueOrThrow({ where: { id } });
  expect([event.venueId, event.venue]).toEqual([place.venueId, "Chapel"]);
});

test("somebody whose form was open while two themes became one is not asked again", async () => {
  const [old, stays] = [
    await givenName({ kind: "theme", name: "Parks" }),
    await givenName({ kind: "theme", name: "Green places" }),
  ];
  const fields = fieldsOf((await site.get("/feedback/new")).body, "body");
  await send(`${namesAddress("theme", old.id)}/merger`, { into: stays.id });
  const sent = await site.post("/feedback/new", { ...fields, body: "More benches, please.", theme: old.id });
  expect(sent.status).toBe(303);
  const item = await db().feedbackItem.findFirstOrThrow({
    where: { words: { original: "More benches, please." } },
    select: { themes: { select: { themeId: true } } },
  });
  expect(item.themes).toEqual([{ themeId: stays.id }]);
});

test("a group that speaks is added by hand: its size and name are on the item, the desk and the receipt", async () => {
  const { id: communityGroup } = await givenName({ kind: "communityGroup", name: "Sisters’ circle" });
  const form = (await open("/staff/feedback/new")).body;
  const fields = fieldsOf(form, "body");
  expect(wordsOf(form)).toContain("Sisters’ circle");
  const said = {
    ...fields,
    body: "Our members avoid the late bus.",
    channel: "group",
    spokenFor: "group",
    communityGroup,
  };
  const refused = await send("/staff/feedback/new", { ...said, groupSize: "1" });
  expect(refused.status).toBe(422);
  expect(wordsOf(refused.body)).toContain("from 2 to 100,000");
  expect(fieldsOf(refused.body, "body")).toMatchObject({ groupSize: "1", communityGroup });
  const added = await send("/staff/feedback/new", { ...said, groupSize: "1,200" });
  expect(added.status).toBe(200);
  const item = await db().feedbackItem.findFirstOrThrow({ where: { groupSize: 1200 }, select: { id: true } });
  const told = "A group of about 1,200, as it says: Sisters’ circle";
  for (const path of [`/staff/triage/${item.id}`, `/staff/triage?item=${item.id}`])
    expect(wordsOf((await open(path)).body)).toContain(told);
  const code = /<span dir="ltr">([^<]+)</.exec(added.body)?.[1] ?? "";
  const receipt = wordsOf((await site.post("/receipt", { code })).body);
  expect(receipt).toContain("Said for a group of about 1,200 people, as the group says.");
  expect(receipt).not.toContain("Sisters’ circle");
  const other = { ...said, communityGroup: "", body: "She is afraid.", spokenFor: "another" };
  expect((await send("/staff/feedback/new", other)).status).toBe(422);
  expect((await send("/staff/feedback/new", { ...other, agreed: "yes" })).status).toBe(200);
});
