import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { editEvent } from "#app/domain/events/edit-event.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { addNames } from "#app/domain/names/add-names.server.ts";
import { mergeNames } from "#app/domain/names/merge-names.server.ts";
import type { NamedKind } from "#app/domain/names/named-kinds.ts";
import { nameForStaff, namesForStaff } from "#app/domain/names/names-for-staff.server.ts";
import { namesInUse } from "#app/domain/names/names-in-use.server.ts";
import { movedQuery, presentAddress } from "#app/domain/names/present-address.server.ts";
import { rename } from "#app/domain/names/rename.server.ts";
import { retireName } from "#app/domain/names/retire-name.server.ts";
import { nameLines } from "#app/domain/names/schema.ts";
import { takeBackName } from "#app/domain/names/take-back-name.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenName } from "#tests/support/scenarios/given-name.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenVenueEvent } from "#tests/support/scenarios/given-venue-event.ts";
import { placeItem, setThemes } from "#tests/support/scenarios/one-decision.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-23T12:00:00Z");
const who = { by, now };
const KINDS = ["theme", "area", "communityGroup"] as const satisfies NamedKind[];

const entriesAbout = async (subjectId: string) =>
  (
    await db().ledgerEntry.findMany({
      where: { subjectId },
      orderBy: { id: "asc" },
      select: { kind: true, details: true },
    })
  ).map(({ kind, details }) => ({ kind, details }));

const slugOf = async (kind: NamedKind, id: string) => (await nameForStaff({ kind, id })).name.slug;
const themesOf = async (itemId: string) =>
  (await db().itemTheme.findMany({ where: { itemId }, orderBy: { themeId: "asc" } })).map(
    (row) => row.themeId,
  );

test.each(KINDS)(
  "%s: added once, renamed with its address, retired and taken back, each with an entry",
  async (kind) => {
    expect(await addNames({ kind, names: ["Nord", "nord", "Süd"], ...who })).toEqual({ added: 2 });
    const { id } = (await namesInUse({ kind })).find(({ name }) => name === "Nord") ?? { id: "" };
    expect(await rename({ kind, id, words: { name: "SÜD" }, ...who })).toEqual({
      ok: false,
      reason: "exists",
    });
    expect(await rename({ kind, id, words: { name: "Far north" }, ...who })).toEqual({ ok: true });
    expect(await rename({ kind, id, words: { name: "Far north" }, ...who })).toEqual({ ok: true });
    expect(await slugOf(kind, id)).toBe("far-north");
    expect(await presentAddress({ kind, asked: "nord" })).toEqual({ id, slug: "far-north" });
    await retireName({ kind, id, ...who });
    await retireName({ kind, id, ...who });
    expect((await namesInUse({ kind })).map(({ name }) => name)).not.toContain("Far north");
    expect(await takeBackName({ kind, id, ...who })).toEqual({ ok: true });
    expect((await namesInUse({ kind })).map(({ name }) => name)).toContain("Far north");
    expect(await entriesAbout(id)).toEqual([
      { kind: "name.added", details: { of: kind } },
      { kind: "name.changed", details: { of: kind } },
      { kind: "name.retired", details: { of: kind } },
      { kind: "name.takenBack", details: { of: kind } },
    ]);
  },
);

test.each(KINDS)(
  "%s: a former address is never given to another, and comes back with its name",
  async (kind) => {
    const { id } = await givenName({ kind, name: "Old road" });
    await rename({ kind, id, words: { name: "New road" }, ...who });
    const other = await givenName({ kind, name: "Old road" });
    expect(await slugOf(kind, other.id)).toBe("old-road-2");
    expect(await presentAddress({ kind, asked: "old-road" })).toEqual({ id, slug: "new-road" });
    await rename({ kind, id: other.id, words: { name: "Side road" }, ...who });
    await rename({ kind, id, words: { name: "Old road" }, ...who });
    expect(await slugOf(kind, id)).toBe("old-road");
    expect(await presentAddress({ kind, asked: "old-road" })).toBeNull();
    expect(await presentAddress({ kind, asked: "new-road" })).toEqual({ id, slug: "old-road" });
  },
);

test.each(KINDS)("%s: a retired name that somebody else has by now is not taken back", async (kind) => {
  const { id } = await givenName({ kind, name: "Twice" });
  await retireName({ kind, id, ...who });
  const other = await givenName({ kind, name: "Twice over" });
  await rename({ kind, id: other.id, words: { name: "Twice" }, ...who });
  expect(await takeBackName({ kind, id, ...who })).toEqual({ ok: false, reason: "exists" });
});

test("themes merge: items move without doubles, old ids and slugs lead to the one that stays, however long the chain", async () => {
  const [buses, bus, transport] = await Promise.all([
    givenName({ kind: "theme", name: "Buses" }),
    givenName({ kind: "theme", name: "Bus" }),
    givenName({ kind: "theme", name: "Transport" }),
  ]);
  const [one, both] = [await givenFeedback(), await givenFeedback()];
  await setThemes({ itemId: one.itemId, themeIds: [bus.id], ...who });
  await setThemes({ itemId: both.itemId, themeIds: [bus.id, buses.id], ...who });
  const merge = { kind: "theme" as const, id: bus.id, intoId: buses.id, ...who };
  expect(await mergeNames({ ...merge, intoId: bus.id })).toEqual({ ok: false, reason: "same" });
  expect(await mergeNames(merge)).toEqual({ ok: true });
  expect(await mergeNames(merge)).toEqual({ ok: true });
  expect(await themesOf(one.itemId)).toEqual([buses.id]);
  expect(await themesOf(both.itemId)).toEqual([buses.id]);
  expect(await mergeNames({ ...merge, id: transport.id, intoId: bus.id })).toEqual({
    ok: false,
    reason: "not-in-use",
  });
  await expect(mergeNames({ ...merge, intoId: transport.id })).rejects.toMatchObject({ status: 404 });
  await expect(rename({ kind: "theme", id: bus.id, words: { name: "X" }, ...who })).rejects.toMatchObject({
    status: 404,
  });
  await mergeNames({ kind: "theme", id: buses.id, intoId: transport.id, ...who });
  const led = { id: transport.id, slug: "transport" };
  for (const asked of [bus.id, buses.id, "bus", "buses"])
    expect(await presentAddress({ kind: "theme", asked })).toEqual(led);
  expect(await presentAddress({ kind: "theme", asked: transport.id })).toBeNull();
  const names = await namesForStaff({ kind: "theme" });
  expect(names.find(({ id }) => id === bus.id)).toMatchObject({ mergedInto: "Transport", count: 0 });
  expect(names.find(({ id }) => id === transport.id)?.count).toBe(2);
  expect(await entriesAbout(bus.id)).toContainEqual({
    kind: "name.merged",
    details: { of: "theme", intoId: buses.id },
  });
});

test("what is filed under a merged name later goes to the one that stays, once", async () => {
  const [gone, stays] = [
    await givenName({ kind: "theme", name: "Gone" }),
    await givenName({ kind: "theme", name: "Stays" }),
  ];
  const [north, south] = [
    await givenName({ kind: "area", name: "North end" }),
    await givenName({ kind: "area", name: "South end" }),
  ];
  const [club, mosque] = [
    await givenName({ kind: "communityGroup", name: "The club" }),
    await givenName({ kind: "communityGroup", name: "The mosque" }),
  ];
  await mergeNames({ kind: "theme", id: gone.id, intoId: stays.id, ...who });
  await mergeNames({ kind: "area", id: north.id, intoId: south.id, ...who });
  await mergeNames({ kind: "communityGroup", id: club.id, intoId: mosque.id, ...who });
  const { itemId } = await givenFeedback({ areaId: north.id, themeId: gone.id });
  await db().feedbackItem.update({
    where: { id: itemId },
    data: { communityGroupId: club.id },
    select: { id: true },
  });
  await db().itemTheme.createMany({
    data: [
      { itemId, themeId: gone.id },
      { itemId, themeId: stays.id },
    ],
  });
  expect(await themesOf(itemId)).toEqual([stays.id]);
  expect(
    await db().feedbackItem.findUnique({
      where: { id: itemId },
      select: { areaId: true, communityGroupId: true },
    }),
  ).toEqual({ areaId: south.id, communityGroupId: mosque.id });
});

test("the texts of a venue's events follow its name, and two spellings become one", async () => {
  const [first, second] = [
    await givenVenueEvent({ venue: "Town hall", town: "Rugby" }),
    await givenVenueEvent({ venue: "The Town Hall", town: "Rugby" }),
  ];
  const again = await givenVenueEvent({ venue: "town HALL", town: "rugby" });
  expect(again.place).toEqual({ ...first.place, venue: "Town hall", town: "Rugby" });
  const [hall, spelling] = [first.place.venueId ?? "", second.place.venueId ?? ""];
  const words = { name: "Old town hall", town: "Rugby" };
  expect(
    await rename({ kind: "venue", id: spelling, words: { name: "Town hall", town: "Rugby" }, ...who }),
  ).toEqual({
    ok: false,
    reason: "exists",
  });
  await mergeNames({ kind: "venue", id: spelling, intoId: hall, ...who });
  await rename({ kind: "venue", id: hall, words, ...who });
  for (const { id } of [first, second, again])
    expect(
      await db().communityEvent.findUnique({
        where: { id },
        select: { venueId: true, venue: true, town: true },
      }),
    ).toEqual({ venueId: hall, venue: "Old town hall", town: "Rugby" });
  const typed = await givenVenueEvent({ venue: "The Town Hall", town: "Rugby" });
  expect(typed.place).toEqual({ venueId: hall, venue: "Old town hall", town: "Rugby" });
  expect(await presentAddress({ kind: "venue", asked: "the-town-hall-rugby" })).toEqual({
    id: hall,
    slug: "old-town-hall-rugby",
  });
  expect((await nameForStaff({ kind: "venue", id: hall })).name.count).toBe(4);
});

test("a venue of another town is another one, and an event that moves takes the new one", async () => {
  const rugby = await givenVenueEvent({ venue: "Library", town: "Rugby" });
  const nuneaton = await givenVenueEvent({ venue: "Library", town: "Nuneaton" });
  expect(rugby.place.venueId).not.toBe(nuneaton.place.venueId);
  const event = { ...rugby.form, venue: "Market", town: "Rugby" };
  expect(await editEvent({ eventId: rugby.id, event, timeZone: "Europe/London", ...who })).toEqual({
    changed: ["venue"],
  });
  const moved = await db().communityEvent.findUniqueOrThrow({ where: { id: rugby.id } });
  expect(moved.venueId).not.toBe(rugby.place.venueId);
});

test("of an address only what has moved is put right", async () => {
  const { id } = await givenName({ kind: "theme", name: "Litter" });
  await rename({ kind: "theme", id, words: { name: "Clean streets" }, ...who });
  const names = { theme: "theme", area: "area" } as const;
  const moved = await movedQuery({ query: new URLSearchParams("q=x&theme=litter&area=no"), names });
  expect(moved?.toString()).toBe("q=x&theme=clean-streets&area=no");
  expect(await movedQuery({ query: new URLSearchParams("theme=clean-streets"), names })).toBeNull();
  expect(await movedQuery({ query: new URLSearchParams("theme=never"), names })).toBeNull();
});

test("merging while others file things under both names loses nothing and nobody waits in a circle", async () => {
  const [from, into, third] = [
    await givenName({ kind: "area", name: "Here" }),
    await givenName({ kind: "area", name: "There" }),
    await givenName({ kind: "area", name: "Elsewhere" }),
  ];
  const [old, fresh] = [
    await givenName({ kind: "theme", name: "Old theme" }),
    await givenName({ kind: "theme", name: "Fresh theme" }),
  ];
  const said = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      givenFeedback({ areaId: n % 2 ? from.id : third.id, themeId: old.id }),
    ),
  );
  const places = [from.id, into.id, third.id];
  await Promise.all([
    mergeNames({ kind: "area", id: from.id, intoId: into.id, ...who }),
    mergeNames({ kind: "area", id: into.id, intoId: third.id, ...who }),
    mergeNames({ kind: "theme", id: old.id, intoId: fresh.id, ...who }),
    ...said.map(({ itemId }, n) => placeItem({ itemId, areaId: places[n % 3] ?? null, ...who })),
    ...said.map(({ itemId }) => setThemes({ itemId, themeIds: [fresh.id], ...who })),
    ...Array.from({ length: 6 }, () => givenFeedback({ areaId: from.id, themeId: old.id })),
  ]);
  const merged = await db().area.findMany({ where: { mergedIntoId: { not: null } }, select: { id: true } });
  expect(merged.length).toBeGreaterThan(0);
  expect(await db().feedbackItem.count({ where: { area: { mergedIntoId: { not: null } } } })).toBe(0);
  expect(await db().itemTheme.count({ where: { theme: { mergedIntoId: { not: null } } } })).toBe(0);
  expect(await db().feedbackItem.count({ where: { areaId: { in: places } } })).toBe(16);
});

test("two people who add or rename to the same name at once make it once", async () => {
  const { id } = await givenName({ kind: "communityGroup", name: "Sunday league" });
  const [added, renamed] = await Promise.all([
    Promise.all([1, 2, 3].map(() => addNames({ kind: "communityGroup", names: ["Football club"], ...who }))),
    rename({ kind: "communityGroup", id, words: { name: "Football club" }, ...who }),
  ]);
  const count = added.reduce((sum, one) => sum + one.added, 0) + (renamed.ok ? 1 : 0);
  expect(count).toBe(1);
});

test("of lines with names, blank and repeated ones go and a long one is refused", () => {
  expect(nameLines.parse(" North \n\nSouth\nNorth")).toEqual(["North", "South"]);
  expect(nameLines.safeParse("x".repeat(81)).error?.issues[0]?.message).toBe("error.tooLong");
});
