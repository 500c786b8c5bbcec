import { afterAll, beforeEach, expect, test } from "vitest";
import { closeDb, db } from "#app/db/client.server.ts";
import { PART_COLUMNS } from "#app/domain/actions/plan-file/part-rows.ts";
import { COLUMNS } from "#app/domain/actions/plan-file/plan-file.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { workbookOf } from "#app/platform/plain-table.server.ts";
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
import { givenPlan } from "#tests/support/scenarios/given-plan.ts";

const database = await testDatabase();
loadEnv({ DATABASE_URL: database.url, APP_KEYS: newKey(), LOG_LEVEL: "silent" });
afterAll(closeDb);
beforeEach(emptyPlans);

/** Below the actions of a workbook, and what is said of each. */
const REFUSED: [PartRow, string][] = [
  [{ number: "9", part: "step", title: "A step", date: "2027" }, "There is no action “9” in this file."],
  [{ part: "stage", title: "A step", date: "2027" }, "“stage” is none of these: status, activity, step,"],
  [{ part: "step", title: "A step", date: "31 February 2027" }, "“31 February 2027” is not a date"],
  [{ part: "step", title: "A step" }, "There is no date."],
  [
    { part: "step", title: "A step", date: "2027", reached: "2027" },
    "“2027” is not a date that can be read here.",
  ],
  [{ part: "step", title: "A", date: "2027" }, "The title has fewer than 3 characters."],
  [{ part: "step", title: "x".repeat(201), date: "2027" }, "The text is too long."],
  [{ part: "step", title: "A step", date: "2027", withdrawn: "No" }, "A public reason has at least 10"],
  [{ part: "step", title: "A step", date: "2027", language: "?" }, "“?” is no language."],
  [
    { part: "step", title: "With Robin Example", date: "2027" },
    "The words name one of the people of the plan",
  ],
  [
    { part: "activity", title: "A day", date: "2027-03", until: "2027-02" },
    "“2027-02” is before the first day",
  ],
  [
    { part: "activity", title: "A day", date: "2027", state: "over" },
    "“over” is none of these: planned, held.",
  ],
  [{ part: "measure", title: "Calls", date: "2027", value: "1" }, "It is not said where the number is from."],
  [{ part: "measure", title: "Calls", date: "2027", source: "Us all" }, "There is no value for “Calls”."],
  [{ part: "measure", title: "Calls", date: "2027", source: "Us all", value: "ten" }, "“ten” is no number"],
  [{ part: "reading", title: "Reports", date: "2027" }, "There is no value for “Reports”."],
  [{ part: "reading", title: "Calls", date: "2027", value: "1" }, "This action has no measure “Calls”"],
  [
    { part: "reading", title: "Reports", date: "2025", value: "1" },
    "“2025” is not after the time of the number",
  ],
  [{ part: "reading", title: "Reports", date: "2027", value: "1" }, ""],
  [
    { part: "reading", title: "Reports", date: "31/12/2027", value: "2" },
    "The measure has another number for",
  ],
  [{ part: "evidence", title: "A page", words: "A page", link: "a.example" }, "“a.example” is no address"],
  [
    { part: "status", state: "lost" },
    "“lost” is none of these: not started, under way, done, paused, stopped.",
  ],
  [{ part: "status", state: "stopped" }, "A public reason has at least 10"],
  [{ part: "status", state: "paused", words: "Until the spring." }, "There is no date."],
  [{ part: "status", state: "done", value: "5" }, "“5” is no number of days between 7 and 366"],
  [{ part: "status", state: "Done" }, ""],
  [{ part: "status", state: "done" }, "The status of this action stands in a row above."],
];

test("a row that cannot be taken in is said with its sheet and row, and the others are taken", async () => {
  await givenPlan();
  const actions = JSON.parse(Buffer.from(await fileOf("json")).toString()) as Record<string, string>[];
  const measure = { part: "measure", title: "Reports", source: "A survey", value: "5", date: "2026" };
  const rows = [measure, ...REFUSED.map(([row]) => row)].map((row) => ({ number: "1", ...row }) as PartRow);
  const cells = (names: readonly string[], from: Record<string, string>) =>
    names.map((name) => [from[name] ?? ""].flat().join("\n"));
  const file = await workbookOf([
    { name: "actions", head: COLUMNS, rows: actions.map((row) => cells(COLUMNS, row)) },
    { name: "Our work", head: PART_COLUMNS, rows: [[""], ...rows.map((row) => cells(PART_COLUMNS, row))] },
  ]);
  const reading = await read(file, "xlsx");
  const told = reading.warnings.filter(({ code }) => code.startsWith("part-"));
  const expected = REFUSED.flatMap(([{ number = "1" }, what], place) =>
    what === "" ? [] : [{ row: place + 4, what, number }],
  );
  expect(told.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0))).toHaveLength(expected.length);
  for (const { row, what, number } of expected) {
    const found = told.find((one) => one.row === row);
    const action = number === "1" ? ", action 1" : "";
    expect(found?.where).toMatch(new RegExp(`^Sheet “Our work”, row ${row}${action}, “[a-z]+”$`));
    expect(found?.what).toContain(what);
    expect(found?.what).toMatch(/left out/);
  }
  expect(reading.parts).toMatchObject([
    { part: "measure", readings: [{ value: "1", date: "2027" }] },
    { part: "status", state: "done" },
  ]);
  await bringIn(reading);
  expect(await db().measureReading.count()).toBe(1);
});

test("in CSV and JSON a place is a row or an entry; what only the plan tells is noted at its action", async () => {
  await givenPlan();
  const step = { part: "step", title: "A step", date: "2027", reached: "2027-01-01" };
  const rows = JSON.parse(Buffer.from(await fileOf("json")).toString()) as { parts: PartRow[] }[];
  const list = [step, { ...step, date: "soon" }];
  const json = await read(JSON.stringify(rows.map((row) => ({ ...row, parts: list }))), "json");
  expect(json.warnings.map(({ where }) => where)).toEqual([
    "Action 1, entry 2 of its parts, “date”",
    "Action 2, entry 2 of its parts, “date”",
  ]);
  const [head = "", ...lines] = Buffer.from(await fileOf("csv"))
    .toString()
    .split("\n");
  const bad = head.split(",").map((name) => ({ '"number"': "7", '"part"': "step" })[name] ?? "");
  const csv = await read([head, ...lines.slice(0, 4), "", bad.join(",")].join("\n"), "csv");
  expect(csv.warnings.at(-1)).toMatchObject({ code: "part-action", quote: "7" });
  await bringIn(json, now);
  const noted = await db().actionWarning.findMany({ where: { what: { contains: "after today" } } });
  expect(noted.map(({ where }) => where).toSorted()).toEqual([
    "Action 1, entry 1 of its parts",
    "Action 2, entry 1 of its parts",
  ]);
  expect(await db().actionMilestone.count({ where: { reachedOn: null } })).toBe(2);
  const ofThese = { kind: "action.milestoneSet", subjectId: { in: await actionIds() } };
  expect(await db().ledgerEntry.count({ where: { ...ofThese, actor: "commandLine" } })).toBe(2);
});
