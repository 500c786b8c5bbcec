import * as fc from "fast-check";
import { afterAll, beforeEach, expect, test } from "vitest";
import { closeDb, db } from "#app/db/client.server.ts";
import { compareWithPlan } from "#app/domain/actions/compare-with-plan.server.ts";
import { confirmPlanReading } from "#app/domain/actions/confirm-plan-reading.server.ts";
import { correctAction } from "#app/domain/actions/correct-action.server.ts";
import { exportPlan } from "#app/domain/actions/plan-file/export-plan.server.ts";
import { readPlanDocument } from "#app/domain/actions/plan-file/read-plan-document.server.ts";
import { planLanguages } from "#app/domain/actions/plan-reading/plan-languages.server.ts";
import type { PlannedAction, PlanReading } from "#app/domain/actions/plan-reading/planned-action.ts";
import { storePlanReading } from "#app/domain/actions/store-plan-reading.server.ts";
import { storedPlan } from "#app/domain/actions/stored-plan.server.ts";
import { EXPORT_FORMATS, type ExportFormat } from "#app/domain/insights/exports/export-choices.ts";
import { COMMAND_LINE } from "#app/domain/ledger/actor.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { anyWords } from "#tests/support/any-words.ts";
import { testDatabase } from "#tests/support/database.ts";
import { givenPlan, PLAN_DOCUMENT, planReadingOf } from "#tests/support/scenarios/given-plan.ts";
import { present, readReal, shared } from "../plan-reading/real-plan.ts";

const database = await testDatabase();
loadEnv({ DATABASE_URL: database.url, APP_KEYS: newKey(), LOG_LEVEL: "silent" });
afterAll(closeDb);
beforeEach(emptyPlans);

async function emptyPlans() {
  await db().$executeRaw`TRUNCATE "ActionPlan", "ActionItem", "PlanReading", "Organisation" CASCADE`;
}

if (!present) test("shared data is absent: the real action plan was not written and read again", () => {});

const given = { by: COMMAND_LINE, now: new Date("2026-11-28T09:00:00Z") };

async function bringIn(reading: PlanReading) {
  const { readingId } = await storePlanReading({ reading, fileName: "plan", ...given });
  return confirmPlanReading({ readingId, planTitle: "Plan of the town", ...given });
}

async function thePlan() {
  const plan = await db().actionPlan.findFirstOrThrow({ select: { id: true, slug: true } });
  const actions = (await storedPlan({ planId: plan.id })).map(({ id: _id, review: _r, ...action }) => action);
  return { slug: plan.slug, actions };
}

async function fileOf(slug: string, format: ExportFormat): Promise<Uint8Array> {
  const { content } = await exportPlan({ slug, format, ...given });
  return typeof content === "string" ? Buffer.from(content) : content;
}

async function readAgain(content: Uint8Array, format: ExportFormat): Promise<PlanReading> {
  const read = await readPlanDocument({ content, fileName: `plan.${format}`, wording: planLanguages() });
  if (!read.ok) throw new Error(read.reason);
  return read.reading;
}

shared(
  "the real plan, taken as a file of each kind and brought in again, is the same to the letter",
  async () => {
    const { text: _text, ...reading } = readReal();
    await bringIn(reading);
    const before = await thePlan();
    expect(before.actions).toHaveLength(13);
    const files = new Map<ExportFormat, Uint8Array>();
    for (const format of EXPORT_FORMATS) files.set(format, await fileOf(before.slug, format));
    for (const [format, file] of files) {
      const again = await readAgain(file, format);
      expect((await compareWithPlan({ reading: again })).changes).toMatchObject({ added: [], changed: [] });
      await emptyPlans();
      await bringIn(again);
      expect(await thePlan()).toEqual(before);
      expect(await fileOf(before.slug, format)).toEqual(file);
    }
  },
);

test("what people put right is in the file; an edited row changes the plan, and a document read later spares both", async () => {
  const { planId } = await givenPlan({});
  const [first] = await storedPlan({ planId });
  if (!first) throw new Error("no action");
  const corrected = { ...first, title: "=Talk, and listen", details: ["'-quoted", "- second"] };
  await correctAction({ actionId: first.id, corrected, ...given });
  const { slug, actions } = await thePlan();
  for (const format of EXPORT_FORMATS) {
    const again = await readAgain(await fileOf(slug, format), format);
    expect(again.actions[0]).toMatchObject({ title: corrected.title, details: corrected.details });
    expect((await compareWithPlan({ reading: again })).changes.changed).toEqual([]);
  }
  const edited = await readAgain(await fileOf(slug, "json"), "json");
  const [one, ...others] = edited.actions;
  // Back to what the document says: in a file that this product wrote, that is meant.
  await bringIn({
    ...edited,
    actions: [{ ...(one as PlannedAction), title: "Talk to residents" }, ...others],
  });
  expect((await thePlan()).actions[0]?.title).toBe("Talk to residents");
  await bringIn(planReadingOf(PLAN_DOCUMENT));
  expect((await thePlan()).actions[0]).toMatchObject({ ...actions[0], title: "Talk to residents" });
});

const guarded = fc.tuple(fc.constantFrom("=", "+", "-", "@", "'", "'=", "''-", '"', ",", ";"), anyWords);
const words = fc.oneof(
  anyWords,
  guarded.map((pair) => pair.join("")),
);
const some = fc.uniqueArray(words, { maxLength: 3 });

test("any words survive each kind of file", async () => {
  const { planId } = await givenPlan({});
  const [first] = await storedPlan({ planId });
  if (!first) throw new Error("no action");
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        ...{ title: words, origin: words, mainLead: words, details: some, objectives: some, outputs: some },
        ...{ people: some, staffNotes: some, leadPartners: some },
        otherCells: fc.array(fc.record({ heading: words, text: words }), { maxLength: 2 }),
      }),
      async (change) => {
        await correctAction({ actionId: first.id, corrected: { ...first, ...change }, ...given });
        const { slug } = await thePlan();
        for (const format of EXPORT_FORMATS) {
          const again = await readAgain(await fileOf(slug, format), format);
          expect((await compareWithPlan({ reading: again })).changes.changed).toEqual([]);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("a workbook of a document is read as that document is, and JSON of another shape is refused", async () => {
  const rows = [
    ["No.", "Action", "Details", "Start Date", "Lead Partners", "Output"],
    [
      "1",
      "Talk to residents",
      "* Visit the market * Visit the library",
      "May-17",
      "Council, Police",
      "1) A report",
    ],
  ];
  const { xlsxOf } = await import("#app/platform/plain-table.server.ts");
  const [head = [], ...below] = rows;
  const reading = await readAgain(await xlsxOf({ head, rows: below }), "xlsx");
  expect(reading.actions[0]).toMatchObject({
    number: "1",
    details: ["Visit the market", "Visit the library"],
    start: { date: "2017-05", precision: "month" },
  });
  for (const [content, reason] of [
    ['[{"number":"1"}]', "json"],
    ["[]", "no-rows"],
    ["[{", "json"],
    ["PK\u0003\u0004 no workbook", "workbook"],
  ] as const) {
    const read = await readPlanDocument({ content: Buffer.from(content), fileName: "plan" });
    expect(read).toEqual({ ok: false, reason });
  }
});
