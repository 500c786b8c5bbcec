import { afterAll, beforeEach, expect, test } from "vitest";
import { closeDb, db } from "#app/db/client.server.ts";
import { compareWithPlan } from "#app/domain/actions/compare-with-plan.server.ts";
import { confirmPlanReading } from "#app/domain/actions/confirm-plan-reading.server.ts";
import { correctAction } from "#app/domain/actions/correct-action.server.ts";
import { correctPlanReading } from "#app/domain/actions/correct-plan-reading.server.ts";
import type { PlannedAction } from "#app/domain/actions/plan-reading/planned-action.ts";
import { planReadingForReview } from "#app/domain/actions/plan-reading-for-review.server.ts";
import { settleWarning } from "#app/domain/actions/settle-warning.server.ts";
import { storePlanReading } from "#app/domain/actions/store-plan-reading.server.ts";
import { storedPlan } from "#app/domain/actions/stored-plan.server.ts";
import { COMMAND_LINE, staffActor } from "#app/domain/ledger/actor.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { givenPlan, PLAN_DOCUMENT, planReadingOf } from "#tests/support/scenarios/given-plan.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { present, readReal, shared } from "./plan-reading/real-plan.ts";

const database = await testDatabase();
loadEnv({ DATABASE_URL: database.url, APP_KEYS: newKey(), LOG_LEVEL: "silent" });
afterAll(closeDb);

if (!present) test("shared data is absent: the real action plan was not stored in this run", () => {});

const given = { by: COMMAND_LINE, now: new Date("2026-11-23T10:00:00Z") };
const store = (document: string) =>
  storePlanReading({ reading: planReadingOf(document), fileName: "plan.csv", ...given });
const withoutId = ({ id: _id, ...action }: PlannedAction & { id: string }) => action;
const actionNumbered = (number: string) =>
  db().actionItem.findFirstOrThrow({
    where: { number },
    select: { id: true, ref: true, title: true, needsReview: true },
  });

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE "ActionPlan", "ActionItem", "PlanReading", "Organisation" CASCADE`;
});

test("what was read is looked at, corrected and confirmed, and is then the plan", async () => {
  const { readingId } = await store(PLAN_DOCUMENT);
  const review = await planReadingForReview({ readingId });
  expect(review.plan).toBeNull();
  expect(review.changes.added.map(({ number }) => number)).toEqual(["1", "2"]);
  const second = review.reading.actions[1];
  if (!second) throw new Error("no second action");
  const corrected = { ...second, close: { text: "2018", date: "2018", precision: "year" as const } };
  expect(await correctPlanReading({ readingId, number: "2", corrected })).toEqual({ ok: true });
  expect(
    await correctPlanReading({ readingId, number: "2", corrected: { ...corrected, number: "1" } }),
  ).toEqual({ ok: false, reason: "number-taken" });
  const confirmed = await confirmPlanReading({ readingId, planTitle: "The plan", ...given });
  expect(confirmed).toMatchObject({ ok: true, added: 2, changed: 0 });
  if (!confirmed.ok) return;
  const stored = await storedPlan({ planId: confirmed.planId });
  expect(stored.map(withoutId)).toEqual([review.reading.actions[0], corrected]);
  expect(await db().actionPublication.count()).toBe(0);
  expect(await db().ledgerEntry.count({ where: { kind: "action.imported" } })).toBe(2);
});

test("a reading is confirmed once and cannot be corrected afterwards", async () => {
  const { readingId } = await givenPlan();
  expect(await confirmPlanReading({ readingId, ...given })).toEqual({ ok: false, reason: "confirmed" });
  const [first] = planReadingOf(PLAN_DOCUMENT).actions;
  if (!first) throw new Error("no action");
  expect(await correctPlanReading({ readingId, number: "1", corrected: first })).toEqual({
    ok: false,
    reason: "confirmed",
  });
});

test("a second import says what would change, changes that and nothing else, and removes nothing", async () => {
  const { planId } = await givenPlan();
  const before = await actionNumbered("1");
  const next = PLAN_DOCUMENT.replace("May-17", "Jun-17")
    .split("\n")
    .slice(0, 2)
    .concat("3,Plant trees,* Ten trees,Jun-17,Pending,Council,Council,,1) Trees")
    .join("\n");
  const { readingId } = await store(next);
  const { changes } = await planReadingForReview({ readingId });
  expect(changes.changed.map(({ number, fields }) => [number, fields.map(({ field }) => field)])).toEqual([
    ["1", ["start"]],
  ]);
  expect([changes.added.map(({ number }) => number), changes.missing]).toEqual([["3"], ["2"]]);
  expect(await confirmPlanReading({ readingId, ...given })).toMatchObject({ planId, added: 1, changed: 1 });
  const stored = await storedPlan({ planId });
  expect(stored.map(({ number }) => number).sort()).toEqual(["1", "2", "3"]);
  expect(stored.find(({ number }) => number === "1")?.start).toEqual({
    text: "Jun-17",
    date: "2017-06",
    precision: "month",
  });
  expect(await actionNumbered("1")).toMatchObject({ id: before.id, ref: before.ref });
});

test("the same document again changes nothing", async () => {
  await givenPlan();
  const { changes } = await compareWithPlan({ reading: planReadingOf(PLAN_DOCUMENT) });
  expect(changes).toEqual({ added: [], changed: [], unchanged: ["1", "2"], missing: [] });
});

test("what people put right stays when the document is read again, unless the document changes there", async () => {
  const { planId } = await givenPlan();
  const { id } = await actionNumbered("2");
  const [, second] = await storedPlan({ planId });
  if (!second) throw new Error("no second action");
  const by = staffActor(await givenStaff());
  await correctAction({
    actionId: id,
    corrected: { ...second, title: "A lamp at the bus stop" },
    by,
    now: given.now,
  });
  expect((await compareWithPlan({ reading: planReadingOf(PLAN_DOCUMENT) })).changes.changed).toEqual([]);
  const { readingId } = await store(PLAN_DOCUMENT.replace("1) A lamp", "1) Two lamps"));
  await confirmPlanReading({ readingId, ...given });
  const stored = (await storedPlan({ planId })).find(({ number }) => number === "2");
  expect([stored?.title, stored?.outputs]).toEqual(["A lamp at the bus stop", ["Two lamps"]]);
  const { changes } = await compareWithPlan({
    reading: planReadingOf(PLAN_DOCUMENT.replace("Light the bus stop", "Light every bus stop")),
  });
  expect(changes.changed.flatMap(({ fields }) => fields.map(({ field }) => field))).toContain("title");
});

test("a warning that a person has settled stays settled, for its own column only", async () => {
  await givenPlan();
  const { id } = await actionNumbered("2");
  const by = staffActor(await givenStaff());
  const open = () => db().actionWarning.findMany({ where: { actionId: id, settledAt: null } });
  const warning = (await open()).find(({ column }) => column === "close");
  if (!warning) throw new Error("no warning about the close date");
  await settleWarning({ warningId: warning.id, by, now: given.now });
  await settleWarning({ warningId: warning.id, by, now: given.now });
  expect(await db().ledgerEntry.count({ where: { kind: "action.warningSettled" } })).toBe(1);
  const { readingId } = await store(PLAN_DOCUMENT.replace("13 May 2017", ""));
  await confirmPlanReading({ readingId, ...given });
  const columns = (await open()).map(({ column }) => column);
  expect(columns).toContain("start");
  expect(columns).not.toContain("close");
  for (const { id: warningId } of await open()) await settleWarning({ warningId, by, now: given.now });
  expect((await actionNumbered("2")).needsReview).toBe(false);
});

test("two actions of one address, and a number without letters of ours, get addresses of their own", async () => {
  await givenPlan();
  await db().actionPlan.updateMany({ data: { archivedAt: given.now } });
  await givenPlan();
  const refs = await db().actionItem.findMany({ orderBy: { ref: "asc" }, select: { ref: true } });
  expect(refs.map(({ ref }) => ref)).toEqual(["1", "2", "plan-of-the-town-2-1", "plan-of-the-town-2-2"]);
});

test("the database refuses a date that is more or less precise than it says", async () => {
  await givenPlan();
  for (const startDate of ["2017-05-01", "2017", null])
    await expect(db().actionItem.updateMany({ where: { number: "1" }, data: { startDate } })).rejects.toThrow(
      /start_as_precise_as_written/,
    );
});

shared("the real plan is stored exactly as it was read, and again changes nothing", async () => {
  const { text: _text, ...reading } = readReal();
  const { readingId } = await storePlanReading({ reading, fileName: "plan.txt", ...given });
  const confirmed = await confirmPlanReading({ readingId, ...given });
  if (!confirmed.ok) throw new Error(confirmed.reason);
  const stored = await storedPlan({ planId: confirmed.planId });
  expect(stored.map(withoutId)).toEqual(reading.actions);
  expect((await compareWithPlan({ reading })).changes.unchanged).toHaveLength(13);
  expect(await db().actionWarning.count()).toBe(
    reading.warnings.filter(({ actionNumber }) => actionNumber !== null).length,
  );
});
