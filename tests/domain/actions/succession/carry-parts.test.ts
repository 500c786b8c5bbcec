import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { carryForward } from "#app/domain/actions/succession/carry-forward.server.ts";
import { mergeActions } from "#app/domain/actions/succession/merge-actions.server.ts";
import { openNextPlan } from "#app/domain/actions/succession/open-next-plan.server.ts";
import { splitAction } from "#app/domain/actions/succession/split-action.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { dateColumn } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenOrganisation } from "#tests/support/scenarios/given-contact.ts";
import { givenNextPlan, givenPlanInUse } from "#tests/support/scenarios/given-next-plan.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-28T10:00:00Z");
const draft = (number: string) => ({
  ...{ number, title: `New ${number}` },
  wording: { title: `New ${number}`, summary: `New ${number}, in plain words.` },
});

async function given() {
  const { planId, actions } = await givenPlanInUse({ numbers: ["1", "2", "3"] });
  const nextPlanId = await givenNextPlan({ fromId: planId, now });
  const at = (number: string) => actions[number] ?? "";
  return { nextPlanId, at, every: { nextPlanId, by, now } };
}

async function open(nextPlanId: string) {
  const opened = await openNextPlan({
    ...{ nextPlanId, rest: { kind: "whole" as const }, timeZone: "Europe/London", by, now },
  });
  if (!opened.ok) throw new Error(`it was not opened: ${opened.reason}`);
  return (number: string) =>
    db().actionItem.findFirstOrThrow({
      where: { planId: opened.planId, number },
      select: {
        id: true,
        milestones: { orderBy: { title: "asc" }, select: { title: true } },
        activities: { select: { title: true } },
        measures: { select: { title: true, readings: { select: { value: true } } } },
      },
    });
}

/** A step ahead and one that was reached, a workshop ahead and one that was held, a measure with a reading. */
async function givenParts(actionId: string, name: string) {
  const common = { actionId, language: "en", precision: "day" as const, addedBy: by.staffId, addedAt: now };
  const [past, ahead] = [new Date("2026-06-01"), new Date("2027-06-01")];
  await db().actionMilestone.createMany({
    data: [
      { ...common, title: `${name} to do`, dueOn: ahead },
      { ...common, title: `${name} reached`, dueOn: past, reachedOn: past },
    ],
  });
  const activity = { place: "Rugby", words: "Come along.", state: "planned" as const };
  await db().actionActivity.createMany({
    data: [
      { ...common, ...activity, title: `${name} ahead`, startsOn: ahead, endsOn: ahead },
      { ...common, ...activity, title: `${name} over`, startsOn: past, endsOn: past },
    ],
  });
  await db().actionMeasure.create({
    data: {
      ...{ ...common, title: `${name} measured`, source: "A survey", unit: "people" },
      ...{ baseline: 1, baselineOn: past },
      readings: {
        create: { value: 5, readOn: past, precision: "day", addedBy: by.staffId, addedAt: now },
      },
    },
  });
}

const relate = (fromId: string, toId: string, isConfirmed: boolean) =>
  db().actionRelation.create({
    data: { fromId, toId, ...(isConfirmed ? { confirmedBy: by.staffId, confirmedAt: now } : {}) },
  });

test("where several become one, what lies ahead of each of them goes on with it", async () => {
  const { nextPlanId, at, every } = await given();
  await givenParts(at("1"), "First");
  await givenParts(at("2"), "Second");
  const merged = { actionIds: [at("1"), at("2")], action: draft("M"), reason: null };
  expect(await mergeActions({ ...every, ...merged })).toEqual({ ok: true });
  const next = await open(nextPlanId);
  const action = await next("M");
  expect(action.milestones).toEqual([{ title: "First to do" }, { title: "Second to do" }]);
  expect(action.activities.map(({ title }) => title).toSorted()).toEqual(["First ahead", "Second ahead"]);
  expect(action.measures.map(({ readings }) => readings.length)).toEqual([1, 1]);
});

test("of an action that goes on in part, or in several, its parts stay on the old page: nobody has said which", async () => {
  const { nextPlanId, at, every } = await given();
  await givenParts(at("1"), "First");
  await givenParts(at("2"), "Second");
  const leaving = { leftOut: "Talks in schools", reason: "Others carry this on from now." };
  expect(await carryForward({ ...every, actionId: at("1"), action: draft("P"), leaving })).toEqual({
    ok: true,
  });
  const actions = [draft("S1"), draft("S2")];
  expect(await splitAction({ ...every, actionId: at("2"), actions, choices: [], reason: null })).toEqual({
    ok: true,
  });
  const next = await open(nextPlanId);
  for (const number of ["P", "S1", "S2"]) {
    expect(await next(number)).toMatchObject({ milestones: [], activities: [], measures: [] });
  }
  expect(await db().actionMilestone.count({ where: { actionId: at("1") } })).toBe(2);
});

test("two relations that become the same one by a merge are one, and what somebody confirmed stays", async () => {
  const { nextPlanId, at, every } = await given();
  await relate(at("1"), at("3"), false);
  await relate(at("3"), at("2"), true);
  await relate(at("1"), at("2"), true);
  const merged = { actionIds: [at("1"), at("2")], action: draft("M"), reason: null };
  expect(await mergeActions({ ...every, ...merged })).toEqual({ ok: true });
  const next = await open(nextPlanId);
  const ids = [(await next("M")).id, (await next("3")).id];
  const relations = await db().actionRelation.findMany({ where: { fromId: { in: ids } } });
  expect(relations).toHaveLength(1);
  expect(relations[0]).toMatchObject({ fromId: ids[1], toId: ids[0], confirmedBy: by.staffId });
});

test("a check of facts goes on only while it is open", async () => {
  const { nextPlanId, at } = await given();
  const { id: organisationId } = await givenOrganisation();
  const asked = { organisationId, actionId: at("1"), words: "The lights came on.", askedBy: by.staffId };
  const times = { askedAt: now, dueOn: dateColumn("2026-12-04") };
  const ask = (over: object) =>
    db().factsCheck.create({ data: { ...asked, ...times, ...over }, select: { id: true } });
  const open1 = await ask({});
  const waived = await ask({ waivedAt: now, waivedBy: by.staffId, waivedWhy: "Nobody could be reached." });
  const takenBack = await ask({ endedAt: now });
  const next = await open(nextPlanId);
  const actionOf = async ({ id }: { id: string }) =>
    (await db().factsCheck.findUniqueOrThrow({ where: { id }, select: { actionId: true } })).actionId;
  expect(await actionOf(open1)).toBe((await next("1")).id);
  expect([await actionOf(waived), await actionOf(takenBack)]).toEqual([at("1"), at("1")]);
});
