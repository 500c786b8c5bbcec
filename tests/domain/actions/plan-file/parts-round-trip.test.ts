import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { afterAll, beforeEach, expect, test } from "vitest";
import { closeDb, db } from "#app/db/client.server.ts";
import { compareWithPlan } from "#app/domain/actions/compare-with-plan.server.ts";
import { COLUMNS } from "#app/domain/actions/plan-file/plan-file.ts";
import { EXPORT_FORMATS, type ExportFormat } from "#app/domain/insights/exports/export-choices.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { csvOf, xlsxOf } from "#app/platform/plain-table.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import {
  actionIds,
  bringIn,
  emptyPlans,
  fileOf,
  now,
  type PartRow,
  read,
} from "#tests/support/plan-files.ts";
import { type Course, course, write } from "#tests/support/random-course.ts";
import { givenPlan } from "#tests/support/scenarios/given-plan.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { present, readReal, shared } from "../plan-reading/real-plan.ts";

const database = await testDatabase();
loadEnv({ DATABASE_URL: database.url, APP_KEYS: newKey(), LOG_LEVEL: "silent" });
afterAll(closeDb);
beforeEach(emptyPlans);

const by = staffActor(await givenStaff());

async function expectSameAgain(): Promise<void> {
  const files = new Map<ExportFormat, Uint8Array>();
  for (const format of EXPORT_FORMATS) files.set(format, await fileOf(format));
  for (const [format, file] of files) {
    const reading = await read(file, format);
    expect(reading.warnings).toEqual([]);
    expect(await compareWithPlan({ reading })).toMatchObject({
      changes: { added: [], changed: [] },
      parts: [],
    });
    await emptyPlans();
    await bringIn(reading);
    expect(await db().actionWarning.findMany()).toEqual([]);
    for (const other of EXPORT_FORMATS)
      expect(Buffer.compare(await fileOf(other), files.get(other) ?? Buffer.of())).toBe(0);
  }
}

test("a plan with parts, brought into an empty installation from any of its files, gives the same bytes in each", async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(course, course), async (made) => {
      await emptyPlans();
      await givenPlan({ document: DOCUMENT });
      for (const [place, id] of (await actionIds()).entries()) await write(id, made[place] ?? made[0], by);
      await expectSameAgain();
    }),
    { numRuns: 10 },
  );
});

const HALL = {
  ...{ title: "A hall for all", from: { dueOn: "2027-03-31", precision: "month" as const }, to: null },
  ...{
    place: "Rugby",
    words: "Stalls.\n\nTalks.",
    state: "planned" as const,
    language: "en" as const,
    why: "",
  },
};
const COURSE: Course = {
  status: {
    ...{ status: "paused", reason: "The room is being built.", pausedUntil: "2027-12-31" },
    updateEveryDays: 60,
  },
  activities: [HALL, { ...HALL, title: "An open day", why: "The hall has burnt down." }],
  steps: [
    {
      ...{ title: "Every desk asks it", due: { dueOn: "2027-06-30", precision: "day" }, language: "en" },
      ...{ reachedOn: "2026-11-28", why: "" },
    },
  ],
  measures: [
    {
      ...{ title: "Reports", objective: "More people report", source: "A survey", unit: "reports" },
      ...{ language: "en", value: -12.5, date: { dueOn: "2026-12-31", precision: "year" }, why: "" },
      readings: [
        { value: 40, date: { dueOn: "2027-04-30", precision: "month" }, why: "It was counted twice." },
        { value: 20, date: { dueOn: "2027-04-30", precision: "month" }, why: "" },
      ],
    },
  ],
  evidence: [
    { title: "The pack", output: "A pack with advice", language: "en", link: "https://council.example/pack" },
  ],
  twice: false,
};

test("in CSV parts are rows below the actions, in JSON a list at each action", async () => {
  await givenPlan({ document: DOCUMENT });
  const [, second = ""] = await actionIds();
  await write(second, COURSE, by);
  const json = JSON.parse(Buffer.from(await fileOf("json")).toString()) as { parts: object[] }[];
  expect(json[0]?.parts).toEqual([{ part: "status", state: "not started" }]);
  expect(json[1]?.parts).toMatchObject([
    { part: "status", words: "The room is being built.", state: "paused", until: "2027-12-31", value: "60" },
    {
      part: "activity",
      title: "A hall for all",
      words: "Stalls.\n\nTalks.",
      date: "2027-03",
      place: "Rugby",
    },
    { part: "activity", title: "An open day", withdrawn: "The hall has burnt down." },
    { part: "step", title: "Every desk asks it", date: "2027-06-30", reached: "2026-11-28", language: "en" },
    { part: "measure", title: "Reports", source: "A survey", value: "-12.5", date: "2026", unit: "reports" },
    { part: "reading", title: "Reports", value: "40", date: "2027-04", withdrawn: "It was counted twice." },
    { part: "reading", title: "Reports", value: "20", date: "2027-04" },
    {
      part: "evidence",
      title: "The pack",
      words: "A pack with advice",
      link: "https://council.example/pack",
    },
  ]);
  const rows = parse(Buffer.from(await fileOf("csv")), { bom: true, columns: true }) as { part: string }[];
  expect(rows.map(({ part }) => part)).toEqual([
    ...["", "", "status", "status", "activity", "activity", "step", "measure", "reading", "reading"],
    "evidence",
  ]);
  await expectSameAgain();
});

if (!present)
  test("shared data is absent: the real plan was not taken with parts and brought in again", () => {});

shared("the real plan with parts is the same again from each kind of file", async () => {
  const { text: _text, ...reading } = readReal();
  await bringIn(reading, now);
  const ids = await actionIds();
  expect(ids).toHaveLength(13);
  for (const id of [ids[0], ids[7], ids[11]]) await write(id ?? "", COURSE, by);
  await db().actionWarning.deleteMany();
  await expectSameAgain();
});

test("a plan's file without parts is read as before, and leaves those that are there", async () => {
  await givenPlan({ document: DOCUMENT });
  const [first = ""] = await actionIds();
  await write(first, COURSE, by);
  const before = await fileOf("json");
  const old = (JSON.parse(Buffer.from(before).toString()) as object[]).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => name !== "parts")),
  );
  const table = {
    head: COLUMNS,
    rows: old.map((row) => COLUMNS.map((name) => [row[name]].flat().join("\n"))),
  };
  for (const file of [JSON.stringify(old), csvOf(table), await xlsxOf(table)]) {
    const reading = await read(file, "csv");
    expect(reading).toMatchObject({ isPlanFile: true, warnings: [] });
    expect(reading.parts).toBeUndefined();
    await bringIn(reading);
    expect(Buffer.compare(await fileOf("json"), before)).toBe(0);
  }
});

test("a row tells something new of a part that is there; what it cannot change stands beside it", async () => {
  await givenPlan({ document: DOCUMENT });
  const [first = ""] = await actionIds();
  await write(first, COURSE, by);
  const rows = JSON.parse(Buffer.from(await fileOf("json")).toString()) as { parts: PartRow[] }[];
  const own = rows[0]?.parts ?? [];
  const edit = (part: string, title: string, change: PartRow) =>
    Object.assign(own.find((row) => row.part === part && row.title === title) ?? {}, change);
  Object.assign(own[0] ?? {}, { state: "Under way", words: "", until: "" });
  edit("activity", "A hall for all", { state: "held", place: "Nuneaton" });
  edit("activity", "An open day", { withdrawn: "" });
  edit("step", "Every desk asks it", { date: "2027-07" });
  Object.assign(own.find((row) => row.value === "20") ?? {}, { withdrawn: "A page was missing." });
  own.push({ part: "reading", title: "Reports", value: "21", date: "2027-04" });
  own.push({ part: "reading", title: "Reports", value: "1,018", date: "May 2028" });
  rows[0]?.parts.push({
    part: "evidence",
    title: "A page",
    words: "A page online",
    link: "https://a.example",
  });
  const reading = await read(JSON.stringify(rows), "json");
  const { parts: changes } = await compareWithPlan({ reading });
  expect(changes.map(({ part, stored }) => [part.part, stored !== null])).toEqual([
    ...[
      ["status", true],
      ["activity", true],
      ["step", false],
      ["measure", true],
      ["evidence", false],
    ],
  ]);
  await bringIn(reading);
  const after = JSON.parse(Buffer.from(await fileOf("json")).toString()) as { parts: PartRow[] }[];
  expect(after[0]?.parts).toMatchObject([
    { part: "status", state: "under way", value: "60" },
    { title: "A hall for all", state: "held", place: "Nuneaton" },
    { title: "An open day", withdrawn: "The hall has burnt down." },
    { part: "step", date: "2027-06-30" },
    { part: "step", date: "2027-07", reached: "2026-11-28" },
    { part: "measure", value: "-12.5" },
    { part: "reading", value: "40", withdrawn: "It was counted twice." },
    { part: "reading", value: "20", withdrawn: "A page was missing." },
    { part: "reading", value: "21", date: "2027-04" },
    { part: "reading", value: "1018", date: "2028-05" },
    ...[{ part: "evidence" }, { part: "evidence", title: "A page" }],
  ]);
});

/** With no doubtful place, so that only what the parts bring could be one. */
const DOCUMENT = [
  "No.,Action,Details,Start Date,Close Date,Lead Partners,Main Lead,Funding,Output",
  "1,Talk to residents,* Visit the market,13 May 2017,14 May 2017,Council,Council,,A report",
  "2,Light the bus stop,* Ask who owns it,13 May 2017,14 May 2017,Council,Council,,A lamp",
].join("\n");
