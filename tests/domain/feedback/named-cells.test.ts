import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { importFeedback } from "#app/domain/feedback/import-feedback.server.ts";
import { readImportTable } from "#app/domain/feedback/import-table.ts";
import type { ImportMap } from "#app/domain/feedback/imports/import-fields.ts";
import type { FlawedRow } from "#app/domain/feedback/imports/try-import.server.ts";
import { tryImport } from "#app/domain/feedback/imports/try-import.server.ts";
import { IMPORT, staffActor } from "#app/domain/ledger/actor.ts";
import { mergeNames } from "#app/domain/names/merge-names.server.ts";
import { rename } from "#app/domain/names/rename.server.ts";
import { retireName } from "#app/domain/names/retire-name.server.ts";
import { createMissingThemes } from "#app/domain/triage/create-missing-themes.server.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenArea } from "#tests/support/scenarios/given-area.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";

await productDatabase();
await givenSettings();
const now = new Date("2026-11-23T10:00:00Z");
const area = await givenArea({ name: "Rugby" });
const lamps = await givenTheme({ name: "Street lights" });
const buses = await givenTheme({ name: "Buses, trams and trains" });

const ALL: ImportMap = {
  ...{ body: "Text", area: "Area", theme: "Theme", kind: "Kind", channel: "How", language: "Tongue" },
  date: "When",
};

function rowsOf(content: string, map: ImportMap) {
  const table = readImportTable({ content, map });
  if (!table.ok) throw new Error(table.reason);
  return table.rows;
}

async function bringIn(content: string, eventId: string, map: ImportMap) {
  const flawed: FlawedRow[] = [];
  const result = await importFeedback({
    ...{ rows: rowsOf(content, map), eventId, language: "en", keepWordsMonths: 24, by: IMPORT, now, random },
    onStored: (part) => void flawed.push(...part.flawed),
  });
  return { result, flawed };
}

test("cells name areas, themes, kinds, channels and languages; what they do not know is left out and said", async () => {
  const { id: eventId } = await givenEvent();
  const content = [
    "Text;Area;Theme;Kind;How;Tongue;When",
    "One;rugby;street lights, buses, trams and trains;Concern;Phone call;Polish;3/4/2025",
    "Two;Atlantis;Unicorns;Rant;Pigeon;Klingonish;soon",
    'Three;;"Street lights|Unicorns";thanks;;polski;23/11/2031',
  ].join("\n");
  const trial = await tryImport({ rows: rowsOf(content, ALL), eventId, now });
  expect(trial.unknownThemes).toContainEqual({ name: "Unicorns", rows: 2 });
  const { result, flawed } = await bringIn(content, eventId, ALL);
  expect(result).toMatchObject({ added: 3, refused: [] });
  expect(flawed).toEqual(trial.flawed);
  expect(flawed.filter(({ row }) => row === 3).map(({ why }) => why)).toEqual([
    "date not read",
    "area not known",
    "theme not known",
    "language not known",
    "kind not known",
    "channel not known",
  ]);
  expect(flawed.filter(({ row }) => row === 4).map(({ why }) => why)).toEqual([
    "date not read",
    "theme not known",
  ]);
  const items = await db().feedbackItem.findMany({
    where: { eventId },
    select: {
      ...{ channel: true, kind: true, language: true, areaId: true, saidOn: true },
      words: { select: { shown: true } },
      themes: { select: { themeId: true } },
    },
  });
  const item = (words: string) => items.find((one) => one.words?.shown === words);
  expect(item("One")).toMatchObject({ channel: "phone", kind: "worry", language: "pl", areaId: area.id });
  expect(item("One")?.saidOn?.toISOString()).toBe("2025-04-03T00:00:00.000Z");
  expect(item("Two")).toMatchObject({
    channel: "import",
    kind: null,
    language: "en",
    areaId: null,
    themes: [],
  });
  expect(item("Three")).toMatchObject({ kind: "thanks", language: "pl", themes: [{ themeId: lamps.id }] });
});

test("several themes stand in one cell, parted by semicolons, lines or commas; a name with commas is one", async () => {
  const { id: eventId } = await givenEvent();
  const content = [
    "Text\tTheme",
    "A\tBuses, trams and trains; street lights",
    "B\tBuses, trams and trains",
    "C\tstreet lights",
  ].join("\n");
  await bringIn(content, eventId, { body: "Text", theme: "Theme" });
  const themed = await db().itemTheme.findMany({ where: { item: { eventId } }, select: { themeId: true } });
  expect(themed.map(({ themeId }) => themeId).sort()).toEqual(
    [buses.id, buses.id, lamps.id, lamps.id].sort(),
  );
  const entries = await db().ledgerEntry.count({ where: { eventId, kind: "item.themed" } });
  expect(entries).toBe(3);
});

test("themes are made when somebody asks, and never of sentences or by the dozen", async () => {
  const by = staffActor(await givenStaff());
  expect(await createMissingThemes({ names: ["Parks", "street lights"], by, now })).toBe(1);
  expect(await db().theme.count({ where: { name: "Parks" } })).toBe(1);
  expect(await createMissingThemes({ names: ["x".repeat(61)], by, now })).toBe(0);
  const dozens = Array.from({ length: 21 }, (_, n) => `Theme number ${n}`);
  expect(await createMissingThemes({ names: dozens, by, now })).toBe(0);
});

test("a file without ids that came in with them adds nothing, and two people who said the same stay two", async () => {
  const { id: eventId } = await givenEvent();
  const content = "Ref,Comment\n1,Lamps\n2,Lamps\n3,Buses\n";
  const withIds = { body: "Comment", id: "Ref" };
  expect((await bringIn(content, eventId, withIds)).result).toMatchObject({ added: 3 });
  expect((await bringIn(content, eventId, { body: "Comment" })).result).toMatchObject({
    added: 0,
    already: 3,
  });
  const more = `${content}4,Lamps\n`;
  expect((await bringIn(more, eventId, { body: "Comment" })).result).toMatchObject({ added: 1, already: 3 });
});

test("names that were merged or renamed are known as what took their place, unless something has them now", async () => {
  const by = staffActor(await givenStaff());
  const who = { by, now };
  const [{ id: eventId }, north, south] = [
    await givenEvent(),
    await givenArea({ name: "Northfield" }),
    await givenArea({ name: "Southam" }),
  ];
  const [litter, streets, noise] = [
    await givenTheme({ name: "Litter, bins" }),
    await givenTheme({ name: "Clean streets" }),
    await givenTheme({ name: "Noise" }),
  ];
  await rename({ kind: "theme", id: litter.id, words: { name: "Rubbish" }, ...who });
  await mergeNames({ kind: "theme", id: litter.id, intoId: streets.id, ...who });
  await rename({ kind: "theme", id: noise.id, words: { name: "Loud nights" }, ...who });
  const newNoise = await givenTheme({ name: "Noise" });
  await rename({ kind: "area", id: north.id, words: { name: "North side" }, ...who });
  await mergeNames({ kind: "area", id: north.id, intoId: south.id, ...who });
  const content = [
    "Text;Area;Theme",
    "One;NORTHFIELD;litter, bins",
    "Two;north side;Rubbish",
    "Three;Southam;Noise",
  ].join("\n");
  const map = { body: "Text", area: "Area", theme: "Theme" };
  expect((await bringIn(content, eventId, map)).flawed).toEqual([]);
  const items = await db().feedbackItem.findMany({
    where: { eventId },
    select: { areaId: true, words: { select: { shown: true } }, themes: { select: { themeId: true } } },
  });
  const got = Object.fromEntries(
    items.map(({ areaId, words, themes }) => [
      words?.shown,
      [areaId, ...themes.map(({ themeId }) => themeId)],
    ]),
  );
  expect(got).toEqual({
    One: [south.id, streets.id],
    Two: [south.id, streets.id],
    Three: [south.id, newNoise.id],
  });

  await retireName({ kind: "area", id: south.id, ...who });
  const retired = await tryImport({
    rows: rowsOf("Text;Area\nFour;Northfield", { body: "Text", area: "Area" }),
    eventId,
    now,
  });
  expect(retired.flawed).toEqual([{ row: 2, why: "area not known" }]);
});
