import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { afterAll, beforeEach, expect, test } from "vitest";
import { closeDb, db } from "#app/db/client.server.ts";
import { compareWithPlan } from "#app/domain/actions/compare-with-plan.server.ts";
import { confirmPlanReading } from "#app/domain/actions/confirm-plan-reading.server.ts";
import { addActivity } from "#app/domain/actions/parts/add-activity.server.ts";
import { addEvidence } from "#app/domain/actions/parts/add-evidence.server.ts";
import { periodOf } from "#app/domain/actions/parts/period.ts";
import { reachMilestone } from "#app/domain/actions/parts/reach-milestone.server.ts";
import { readMeasure } from "#app/domain/actions/parts/read-measure.server.ts";
import { setMeasure } from "#app/domain/actions/parts/set-measure.server.ts";
import { setMilestone } from "#app/domain/actions/parts/set-milestone.server.ts";
import { withdrawPart } from "#app/domain/actions/parts/withdraw-part.server.ts";
import { exportPlan } from "#app/domain/actions/plan-file/export-plan.server.ts";
import { PART_COLUMNS } from "#app/domain/actions/plan-file/part-rows.ts";
import { COLUMNS } from "#app/domain/actions/plan-file/plan-file.ts";
import { readPlanDocument } from "#app/domain/actions/plan-file/read-plan-document.server.ts";
import { planLanguages } from "#app/domain/actions/plan-reading/plan-languages.server.ts";
import type { PlanReading } from "#app/domain/actions/plan-reading/planned-action.ts";
import { dueDateOf } from "#app/domain/actions/promises/due-date.ts";
import { setActionStatus } from "#app/domain/actions/set-action-status.server.ts";
import { storePlanReading } from "#app/domain/actions/store-plan-reading.server.ts";
import { EXPORT_FORMATS, type ExportFormat } from "#app/domain/insights/exports/export-choices.ts";
import { COMMAND_LINE, staffActor } from "#app/domain/ledger/actor.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { csvOf, workbookOf, xlsxOf } from "#app/platform/plain-table.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { givenPlan } from "#tests/support/scenarios/given-plan.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { present, readReal, shared } from "../plan-reading/real-plan.ts";

const database = await testDatabase();
loadEnv({ DATABASE_URL: database.url, APP_KEYS: newKey(), LOG_LEVEL: "silent" });
afterAll(closeDb);
beforeEach(emptyPlans);

async function emptyPlans() {
  await db().$executeRaw`TRUNCATE "ActionPlan", "ActionItem", "PlanReading", "Organisation" CASCADE`;
}

const now = new Date("2026-11-28T09:00:00Z");
/** Pauses are over and steps are long reached when the file comes in again. */
const later = new Date("2029-01-01T09:00:00Z");
const by = staffActor(await givenStaff());

async function fileOf(format: ExportFormat): Promise<Uint8Array> {
  const { slug } = await db().actionPlan.findFirstOrThrow({ select: { slug: true } });
  const { content } = await exportPlan({ slug, format, by: COMMAND_LINE, now });
  return typeof content === "string" ? Buffer.from(content) : content;
}

async function read(content: Uint8Array | string, format: ExportFormat): Promise<PlanReading> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const document = await readPlanDocument({
    content: bytes,
    fileName: `plan.${format}`,
    wording: planLanguages(),
  });
  if (!document.ok) throw new Error(document.reason);
  return document.reading;
}

async function bringIn(reading: PlanReading, at = later) {
  const given = { by: COMMAND_LINE, now: at };
  const { readingId } = await storePlanReading({ reading, fileName: "plan", ...given });
  const confirmed = await confirmPlanReading({ readingId, planTitle: "Plan of the town", ...given });
  if (!confirmed.ok) throw new Error(confirmed.reason);
}

async function actionIds(): Promise<string[]> {
  const rows = await db().actionItem.findMany({ orderBy: { position: "asc" }, select: { id: true } });
  return rows.map(({ id }) => id);
}

const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) =>
    text
      .normalize("NFC")
      .replace(/[\p{C}\p{M}\p{Z}\s]+/gu, " ")
      .trim(),
  )
  .filter((text) => text !== "" && !/\ufffd/.test(text));
const start = fc.constantFrom("", "=", "+", "-", "@", "'", "'=", '"', ",", ";", "constructor", "1,204 ");
/** At least ten characters, perhaps on several lines. */
const sentence = fc
  .tuple(start, words, fc.constantFrom(" ", "  ", "\n", "\n\n"), words)
  .map((parts) => `${parts.join("")} of the town`);
const title = fc.tuple(start, words).map((pair) => `${pair.join("")} day`);
const maybe = (one: fc.Arbitrary<string>) => fc.oneof(fc.constant(""), one);
const year = fc.integer({ min: 2027, max: 2030 });
const said = (from: fc.Arbitrary<number>) =>
  fc
    .record({ year: from, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
    .chain(({ year: y, month, day }) =>
      fc.constantFrom(
        { year: `${y}`, month: "", day: "" },
        { year: `${y}`, month: `${month}`, day: "" },
        { year: `${y}`, month: `${month}`, day: `${day}` },
      ),
    )
    .map((typed) => dueDateOf(typed) ?? { dueOn: "2027-01-01", precision: "day" as const });
const number = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999_999 }), fc.constantFrom(1, 10, 100))
  .map(([digits, by10]) => digits / by10);
const language = fc.constantFrom<string>("en", "pl", "ur");
const activity = fc.record({
  ...{ title, place: maybe(title), words: maybe(sentence), language, why: maybe(sentence) },
  ...{
    from: said(year),
    to: fc.option(said(year)),
    state: fc.constantFrom("planned" as const, "held" as const),
  },
});
const step = fc.record({
  ...{ title, due: said(year), language, why: maybe(sentence) },
  reachedOn: fc.constantFrom<string>("", "2026-11-01", "2026-11-28"),
});
const measure = fc.record({
  ...{ title: fc.oneof(title, fc.constant("Reports")), objective: maybe(sentence), source: title },
  ...{ unit: maybe(words), language, value: number, date: said(fc.constant(2025)), why: maybe(sentence) },
  readings: fc.array(fc.record({ value: number, date: said(year), why: maybe(sentence) }), { maxLength: 4 }),
});
const evidence = fc.record({
  title,
  output: title,
  language,
  link: fc.webUrl({ withQueryParameters: true }),
});
const status = fc.record({
  status: fc.constantFrom(
    "notStarted" as const,
    "underWay" as const,
    "done" as const,
    "paused" as const,
    "stopped" as const,
  ),
  ...{ reason: sentence, pausedUntil: fc.constantFrom<string>("2026-11-28", "2027-12-31") },
  updateEveryDays: fc.option(fc.integer({ min: 7, max: 366 })),
});
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
const parts = fc.record({
  ...{
    status,
    activities: some(activity),
    steps: some(step),
    measures: some(measure),
    evidence: some(evidence),
  },
  /** A row that stands twice is there twice. */
  twice: fc.boolean(),
});

type Of<T> = T extends fc.Arbitrary<infer Value> ? Value : never;

async function write(actionId: string, made: Of<typeof parts>): Promise<void> {
  const one = { actionId, by, now };
  const withdrawn = async (part: Parameters<typeof withdrawPart>[0]["part"], why: string) =>
    why !== "" && (await withdrawPart({ ...one, part, why }));
  const again = <T>(list: T[]) => (made.twice ? [...list, ...list.slice(0, 1)] : list);
  expect(await setActionStatus({ ...one, ...made.status })).toEqual({ ok: true });
  for (const { from, to, language: of, why, ...rest } of again(made.activities)) {
    const period = periodOf(from, to) ?? periodOf(from, null);
    if (!period) throw new Error("no period");
    const added = await addActivity({ ...one, activity: { ...rest, period }, language: of });
    if (added.ok) await withdrawn({ activityId: added.activityId }, why);
  }
  for (const { reachedOn, why, ...rest } of again(made.steps)) {
    const set = await setMilestone({ ...one, ...rest });
    if (!set.ok) continue;
    const { milestoneId } = set;
    if (reachedOn) await reachMilestone({ ...one, milestoneId, reachedOn, timeZone: "UTC" });
    await withdrawn({ milestoneId }, why);
  }
  for (const { value, date, why, readings, ...rest } of again(made.measures)) {
    const set = await setMeasure({ ...one, ...rest, baseline: { value, date } });
    if (!set.ok) continue;
    const { measureId } = set;
    for (const reading of readings) {
      const kept = await readMeasure({ ...one, measureId, value: reading.value, date: reading.date });
      if (kept.ok) await withdrawn({ measureId, readingId: kept.readingId }, reading.why);
    }
    await withdrawn({ measureId }, why);
  }
  for (const { link, ...rest } of again(made.evidence))
    await addEvidence({ ...one, ...rest, shown: { link } });
}

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
    fc.asyncProperty(fc.tuple(parts, parts), async (made) => {
      await emptyPlans();
      await givenPlan({ document: DOCUMENT });
      for (const [place, id] of (await actionIds()).entries()) await write(id, made[place] ?? made[0]);
      await expectSameAgain();
    }),
    { numRuns: 10, interruptAfterTimeLimit: 40_000 },
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
const COURSE: Of<typeof parts> = {
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
  await write(second, COURSE);
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
  for (const id of [ids[0], ids[7], ids[11]]) await write(id ?? "", COURSE);
  await db().actionWarning.deleteMany();
  await expectSameAgain();
});

test("a plan's file without parts is read as before, and leaves those that are there", async () => {
  await givenPlan({ document: DOCUMENT });
  const [first = ""] = await actionIds();
  await write(first, COURSE);
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
  await write(first, COURSE);
  const rows = JSON.parse(Buffer.from(await fileOf("json")).toString()) as { parts: Part[] }[];
  const own = rows[0]?.parts ?? [];
  const edit = (part: string, title: string, change: Part) =>
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
  const after = JSON.parse(Buffer.from(await fileOf("json")).toString()) as { parts: Part[] }[];
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

type Part = Record<string, string>;

/** Below the actions of a workbook, and what is said of each. */
const REFUSED: [Part, string][] = [
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
  const rows = [measure, ...REFUSED.map(([row]) => row)].map((row) => ({ number: "1", ...row }) as Part);
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
  const rows = JSON.parse(Buffer.from(await fileOf("json")).toString()) as { parts: Part[] }[];
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

/** With no doubtful place, so that only what the parts bring could be one. */
const DOCUMENT = [
  "No.,Action,Details,Start Date,Close Date,Lead Partners,Main Lead,Funding,Output",
  "1,Talk to residents,* Visit the market,13 May 2017,14 May 2017,Council,Council,,A report",
  "2,Light the bus stop,* Ask who owns it,13 May 2017,14 May 2017,Council,Council,,A lamp",
].join("\n");
