import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { archivePlan } from "#app/domain/actions/archive-plan.server.ts";
import { addActivity } from "#app/domain/actions/parts/add-activity.server.ts";
import { addEvidence } from "#app/domain/actions/parts/add-evidence.server.ts";
import { editActivity } from "#app/domain/actions/parts/edit-activity.server.ts";
import { LARGEST_EVIDENCE } from "#app/domain/actions/parts/evidence-file.ts";
import { periodOf, saidPeriod } from "#app/domain/actions/parts/period.ts";
import { publicEvidenceFile } from "#app/domain/actions/parts/public-evidence-file.server.ts";
import { reachMilestone } from "#app/domain/actions/parts/reach-milestone.server.ts";
import { readMeasure } from "#app/domain/actions/parts/read-measure.server.ts";
import { endRelation, relateActions } from "#app/domain/actions/parts/relate-actions.server.ts";
import { removeEvidence } from "#app/domain/actions/parts/remove-evidence.server.ts";
import { setMeasure } from "#app/domain/actions/parts/set-measure.server.ts";
import { setMilestone } from "#app/domain/actions/parts/set-milestone.server.ts";
import { withdrawPart } from "#app/domain/actions/parts/withdraw-part.server.ts";
import { relatedNumbers } from "#app/domain/actions/plan-reading/related-numbers.ts";
import { publicAction } from "#app/domain/actions/public-action.server.ts";
import { openNextPlan } from "#app/domain/actions/succession/open-next-plan.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenNextPlan, givenPlanInUse } from "#tests/support/scenarios/given-next-plan.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { readReal, shared } from "./plan-reading/real-plan.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-28T10:00:00Z");
const timeZone = "Europe/London";
const language = "en";
const day = (dueOn: string) => ({ dueOn, precision: "day" as const });

async function given() {
  const { planId, actions } = await givenPlanInUse();
  const at = (number: string) => actions[number] ?? "";
  const refOf = async (id: string) =>
    (await db().actionItem.findUniqueOrThrow({ where: { id }, select: { ref: true } })).ref;
  const shown = async (number: string) => {
    const found = await publicAction({ ref: await refOf(at(number)) });
    if (!found) throw new Error("it is not public");
    return found.parts;
  };
  return { planId, at, shown, one: { actionId: at("1"), by, now } };
}

const entries = (kind: string, subjectId: string) => db().ledgerEntry.count({ where: { kind, subjectId } });
const why = "The hall has burnt down.";
const period = { startsOn: "2026-12-01", endsOn: "2026-12-07", precision: "day" } as const;
const week = { title: "Awareness week", place: "Rugby", words: "Stalls.", period, state: "planned" } as const;

test("a period is as exact as it was said, and runs forwards", () => {
  const month = { dueOn: "2026-12-31", precision: "month" } as const;
  expect(periodOf(month, null)).toEqual({
    startsOn: "2026-12-01",
    endsOn: "2026-12-31",
    precision: "month",
  });
  expect(periodOf(month, day("2026-12-31"))).toBeNull();
  expect(periodOf(day("2026-12-02"), day("2026-12-01"))).toBeNull();
  expect(saidPeriod(period)).toEqual({ start: "2026-12-01", end: "2026-12-07" });
  expect(saidPeriod({ startsOn: "2026-01-01", endsOn: "2026-12-31", precision: "year" })).toEqual({
    start: "2026",
    end: null,
  });
});

test("an activity is added, put right, and withdrawn with a reason that stays", async () => {
  const { one, shown, at } = await given();
  const added = await addActivity({ ...one, activity: week, language });
  if (!added.ok) throw new Error("it was refused");
  const { activityId } = added;
  const held = { ...week, state: "held" as const };
  expect(await editActivity({ ...one, activityId, activity: held })).toEqual({ ok: true });
  expect((await shown("1")).activities).toMatchObject([{ title: "Awareness week", state: "held" }]);
  expect(await withdrawPart({ ...one, part: { activityId }, why: "no" })).toMatchObject({ ok: false });
  const withdraw = () => withdrawPart({ ...one, part: { activityId }, why });
  expect([await withdraw(), await withdraw()]).toEqual([{ ok: true }, { ok: true }]);
  expect((await shown("1")).activities).toMatchObject([{ withdrawnWhy: why }]);
  expect(await editActivity({ ...one, activityId, activity: week })).toEqual({
    ok: false,
    reason: "withdrawn",
  });
  expect(await entries("action.activityWithdrawn", at("1"))).toBe(1);
  const other = { ...one, actionId: at("2") };
  await expect(withdrawPart({ ...other, part: { activityId }, why })).rejects.toMatchObject({ status: 404 });
  await db().actionItem.update({ where: { id: at("3") }, data: { people: ["Ada Example"] } });
  const named = { ...week, words: "Ada Example speaks." };
  expect(await addActivity({ ...one, activity: named, language })).toEqual({
    ok: false,
    reason: "names-a-person",
  });
});

test("a step is reached once, never gets another date, and is not reached ahead of time", async () => {
  const { one, shown, at } = await given();
  const set = await setMilestone({ ...one, title: "Every desk asks it", due: day("2026-11-01"), language });
  if (!set.ok) throw new Error("it was refused");
  const { milestoneId } = set;
  const reach = (reachedOn: string) => reachMilestone({ ...one, milestoneId, reachedOn, timeZone });
  expect(await reach("2026-11-29")).toEqual({ ok: false, reason: "in-the-future" });
  expect([await reach("2026-11-20"), await reach("2026-11-21")]).toEqual([{ ok: true }, { ok: true }]);
  expect((await shown("1")).milestones).toMatchObject([{ reachedOn: "2026-11-20" }]);
  expect(await entries("action.milestoneReached", at("1"))).toBe(1);
  const later = { dueOn: new Date("2027-01-01") };
  await expect(db().actionMilestone.update({ where: { id: milestoneId }, data: later })).rejects.toThrow();
  await withdrawPart({ ...one, part: { milestoneId }, why });
  expect((await shown("1")).milestones).toMatchObject([{ withdrawnWhy: why }]);
});

test("a measure keeps its start, has one number a time, and a wrong one stays readable", async () => {
  const { one, shown } = await given();
  const baseline = { value: 41, date: day("2026-01-01") };
  const what = {
    title: "Reports that people make",
    objective: "",
    source: "Police",
    unit: "reports",
    language,
  };
  const set = await setMeasure({ ...one, ...what, baseline });
  if (!set.ok) throw new Error("it was refused");
  const { measureId } = set;
  const read = (value: number, dueOn: string) => readMeasure({ ...one, measureId, value, date: day(dueOn) });
  expect(await read(40, "2026-01-01")).toEqual({ ok: false, reason: "before-the-start" });
  const first = await read(44.5, "2026-04-01");
  expect(await read(44.5, "2026-04-01")).toEqual(first);
  expect(await read(45, "2026-04-01")).toEqual({ ok: false, reason: "read-before" });
  if (!first.ok) throw new Error("it was refused");
  const part = { measureId, readingId: first.readingId };
  expect(await withdrawPart({ ...one, part, why })).toEqual({ ok: true });
  expect((await read(45, "2026-04-01")).ok).toBe(true);
  expect((await shown("1")).measures).toMatchObject([
    { baseline: { value: 41 }, readings: [{ value: 45 }], mistaken: [{ value: 44.5, why: { words: why } }] },
  ]);
  await expect(
    db().actionMeasure.update({ where: { id: measureId }, data: { baseline: 1 } }),
  ).rejects.toThrow();
});

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const PDF = new TextEncoder().encode("%PDF-1.7 and so on");

test("evidence is a link or a file of a known kind by its bytes, and goes with its file", async () => {
  const { one, shown, planId } = await given();
  const add = (what: { link: string } | { bytes: Uint8Array; alt: string }) =>
    addEvidence({ ...one, output: "A pack for victims", title: "The pack", language, shown: what });
  const refused = (reason: string) => ({ ok: false, reason });
  const html = new TextEncoder().encode("<html><script>alert(1)</script>");
  expect(await add({ bytes: html, alt: "A page" })).toEqual(refused("file-kind"));
  expect(await add({ bytes: PNG, alt: " " })).toEqual(refused("alt-missing"));
  const big = new Uint8Array(LARGEST_EVIDENCE + 1);
  big.set(PDF);
  expect(await add({ bytes: big, alt: "" })).toEqual(refused("file-too-big"));
  expect((await add({ link: "https://pack.example/" })).ok).toBe(true);
  const [picture, pdf] = [await add({ bytes: PNG, alt: "The pack" }), await add({ bytes: PDF, alt: "x" })];
  if (!picture.ok || !pdf.ok) throw new Error("it was refused");
  expect((await shown("1")).evidence).toMatchObject([
    { link: "https://pack.example/", isPicture: false },
    { alt: "The pack", isPicture: true },
    { alt: null, isPicture: false },
  ]);
  expect(await publicEvidenceFile(pdf.evidenceId)).toMatchObject({ contentType: "application/pdf" });
  await archivePlan({ planId, by, now });
  const { evidenceId } = picture;
  await removeEvidence({ ...one, evidenceId });
  await removeEvidence({ ...one, evidenceId });
  expect(await publicEvidenceFile(evidenceId)).toBeNull();
  expect(await db().storedFile.count({ where: { contentType: "image/png" } })).toBe(0);
});

test("two actions go together once, either way round, and a suggestion is public only when it is confirmed", async () => {
  const { one, shown, at } = await given();
  await db().actionRelation.create({ data: { fromId: at("2"), toId: at("1") } });
  expect((await shown("1")).related).toEqual([]);
  const relate = () => relateActions({ ...one, otherId: at("2") });
  expect([await relate(), await relate()]).toEqual([{ ok: true }, { ok: true }]);
  expect((await shown("1")).related).toMatchObject([{ title: "What action 2 does" }]);
  expect((await shown("2")).related).toMatchObject([{ title: "What action 1 does" }]);
  expect(await entries("action.related", at("1"))).toBe(1);
  expect(await relateActions({ ...one, otherId: at("1") })).toEqual({ ok: false, reason: "same" });
  await endRelation({ ...one, otherId: at("2") });
  expect((await shown("2")).related).toEqual([]);
});

shared("the real plan says that action 8 goes with action 5", () => {
  const { actions } = readReal();
  const numbers = actions.map(({ number }) => number);
  const named = actions.flatMap((action) => relatedNumbers(action, numbers).map((to) => [action.number, to]));
  expect(named).toContainEqual([numbers[7], numbers[4]]);
});

test("what lies ahead goes on with an action that goes on whole; an archived plan takes nothing new", async () => {
  const { one, planId, at } = await given();
  await setMilestone({ ...one, title: "Every desk asks it", due: day("2027-02-01"), language });
  await addActivity({ ...one, activity: week, language });
  const objective = "More people report";
  const what = { title: "Reports that people make", objective, source: "Police", unit: "", language };
  await setMeasure({ ...one, ...what, baseline: { value: 1, date: day("2026-01-01") } });
  await relateActions({ ...one, otherId: at("2") });
  const nextPlanId = await givenNextPlan({ fromId: planId, now, by });
  const opened = await openNextPlan({ nextPlanId, rest: { kind: "whole" }, timeZone, by, now });
  if (!opened.ok) throw new Error("it was not opened");
  const next = await db().actionItem.findFirstOrThrow({ where: { planId: opened.planId, number: "1" } });
  const found = await publicAction({ ref: next.ref });
  expect(found?.history.cameFrom).toMatchObject([{ title: "What action 1 does" }]);
  expect(found?.parts).toMatchObject({
    milestones: [{ title: "Every desk asks it" }],
    activities: [{ title: "Awareness week" }],
    measures: [{ title: "Reports that people make", objective: "More people report" }],
    related: [{ title: "What action 2 does" }],
  });
  await expect(addActivity({ ...one, activity: week, language })).rejects.toMatchObject({ status: 409 });
});
