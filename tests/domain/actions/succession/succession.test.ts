import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { postProgress } from "#app/domain/actions/post-progress.server.ts";
import { publicAction } from "#app/domain/actions/public-action.server.ts";
import { silentActions } from "#app/domain/actions/silence/silences.server.ts";
import { carryForward } from "#app/domain/actions/succession/carry-forward.server.ts";
import { dropNextPlan } from "#app/domain/actions/succession/drop-next-plan.server.ts";
import { endAction } from "#app/domain/actions/succession/end-action.server.ts";
import { mergeActions } from "#app/domain/actions/succession/merge-actions.server.ts";
import { openNextPlan } from "#app/domain/actions/succession/open-next-plan.server.ts";
import { splitAction } from "#app/domain/actions/succession/split-action.server.ts";
import { startNextPlan } from "#app/domain/actions/succession/start-next-plan.server.ts";
import { takeBackDecision } from "#app/domain/actions/succession/take-back-decision.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { correctMistakenLink } from "#app/domain/responses/correct-mistaken-link.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenOrganisation } from "#tests/support/scenarios/given-contact.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenNextPlan, givenPlanInUse } from "#tests/support/scenarios/given-next-plan.ts";
import { givenPromise } from "#tests/support/scenarios/given-promise.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenQuestion } from "#tests/support/scenarios/given-question.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenTranslation } from "#tests/support/scenarios/given-translation.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-28T10:00:00Z");
const timeZone = "Europe/London";
const wording = (title: string) => ({ title, summary: `${title}, in plain words.` });
const draft = (number: string, title = `New ${number}`) => ({ number, title, wording: wording(title) });
const as = (number: string) => ({ number, title: `Action ${number}`, wording: null });

async function given(numbers = ["1", "2", "3", "4"]) {
  const { planId, actions } = await givenPlanInUse({ numbers });
  const nextPlanId = await givenNextPlan({ fromId: planId, now });
  const at = (number: string) => actions[number] ?? "";
  return { planId, nextPlanId, at, every: { nextPlanId, by, now } };
}

const open = (nextPlanId: string, rest: Parameters<typeof openNextPlan>[0]["rest"] = null) =>
  openNextPlan({ nextPlanId, rest, timeZone, by, now });

const entries = (subjectId: string, kind: string) => db().ledgerEntry.count({ where: { subjectId, kind } });

const inPlan = async (planId: string, number: string) =>
  (await db().actionItem.findFirstOrThrow({ where: { planId, number }, select: { id: true } })).id;

async function linksOf(itemId: string) {
  return db().itemLink.findMany({
    where: { itemId, endedAt: null },
    select: { actionId: true, influence: true, linkedAt: true },
  });
}

const dispositionOf = async (itemId: string) =>
  (await db().feedbackItem.findUniqueOrThrow({ where: { id: itemId }, select: { disposition: true } }))
    .disposition;

test("a plan follows another one once, and one in preparation is found again", async () => {
  const { planId, nextPlanId } = await given();
  const start = () =>
    startNextPlan({ fromId: planId, title: "Another", years: "2028", language: "en", by, now });
  expect(await start()).toEqual({ ok: true, nextPlanId });
  expect(await dropNextPlan({ nextPlanId, by, now })).toEqual({ ok: true });
  expect(await dropNextPlan({ nextPlanId, by, now })).toEqual({ ok: true });
  const again = await start();
  expect(again).toMatchObject({ ok: true });
  if (!again.ok) return;
  expect(again.nextPlanId).not.toBe(nextPlanId);
  expect(await open(nextPlanId, { kind: "whole" })).toEqual({ ok: false, reason: "closed" });
  expect((await open(again.nextPlanId, { kind: "whole" })).ok).toBe(true);
  expect(await start()).toEqual({ ok: false, reason: "already-followed" });
  expect(await dropNextPlan({ nextPlanId: again.nextPlanId, by, now })).toEqual({
    ok: false,
    reason: "opened",
  });
});

test("a decision is sent twice and is one, is replaced by another, and is taken back", async () => {
  const { nextPlanId, at, every } = await given();
  const carry = () => carryForward({ ...every, actionId: at("1"), action: as("1"), leaving: null });
  expect(await carry()).toEqual({ ok: true });
  expect(await carry()).toEqual({ ok: true });
  expect(await entries(at("1"), "action.carriedForward")).toBe(1);
  const actionIds = [at("1"), at("2")];
  const merge = () => mergeActions({ ...every, actionIds, action: draft("5"), reason: null });
  expect([await merge(), await merge()]).toEqual([{ ok: true }, { ok: true }]);
  expect(await entries(at("1"), "action.merged")).toBe(1);
  expect(await endAction({ ...every, actionId: at("2"), reason: "The council does it now." })).toEqual({
    ok: true,
  });
  expect(await entries(at("1"), "action.decisionTakenBack")).toBe(1);
  const decided = await db().actionSuccession.findMany({ where: { nextPlanId }, select: { fromId: true } });
  expect(decided).toEqual([{ fromId: at("2") }]);
  expect(await db().nextAction.count({ where: { nextPlanId } })).toBe(0);
  expect(await takeBackDecision({ ...every, actionId: at("2") })).toEqual({ ok: true });
  expect(await takeBackDecision({ ...every, actionId: at("2") })).toEqual({ ok: true });
  expect(await entries(at("2"), "action.decisionTakenBack")).toBe(1);
});

test("a decision says what it must say, and names nobody", async () => {
  const { at, every } = await given();
  const refused = (reason: string) => ({ ok: false, reason });
  const one = { ...every, actionId: at("1") };
  expect(await endAction({ ...one, reason: "  no  " })).toEqual(refused("reason-missing"));
  const part = { ...one, action: draft("1") };
  const leaving = { leftOut: "The radio talks", reason: "Nobody listened to them." };
  expect(await carryForward({ ...part, leaving: { ...leaving, leftOut: " " } })).toEqual(
    refused("left-out-missing"),
  );
  expect(await carryForward({ ...part, action: as("1"), leaving })).toEqual(refused("wording-missing"));
  expect(await splitAction({ ...one, actions: [draft("1")], choices: [], reason: null })).toEqual(
    refused("too-few"),
  );
  expect(await splitAction({ ...one, actions: [draft("1"), draft("1")], choices: [], reason: null })).toEqual(
    refused("number-taken"),
  );
  await db().actionItem.update({ where: { id: at("2") }, data: { people: ["Ada Example"] } });
  expect(await carryForward({ ...part, leaving: { ...leaving, leftOut: "Talks by Ada Example" } })).toEqual(
    refused("names-a-person"),
  );
  await givenPromise({ actionId: at("1"), now });
  expect(await endAction({ ...one, reason: "The council does it now." })).toEqual(refused("open-promises"));
  expect(await carryForward({ ...part, leaving })).toEqual({ ok: true });
  const taken = { ...every, actionId: at("2"), action: as("1"), leaving: null };
  expect(await carryForward(taken)).toEqual(refused("number-taken"));
});

test("a plan opens when all is decided, or with one word about the rest, and only once", async () => {
  const { planId, nextPlanId, at, every } = await given(["1", "2", "3"]);
  await carryForward({ ...every, actionId: at("1"), action: as("1"), leaving: null });
  expect(await open(nextPlanId)).toEqual({ ok: false, reason: "undecided", numbers: ["2", "3"] });
  await givenPromise({ actionId: at("3"), now });
  const ended = await open(nextPlanId, { kind: "ended", reason: "Others carry this on." });
  expect(ended).toEqual({ ok: false, reason: "open-promises", numbers: ["3"] });
  expect(await db().actionSuccession.count({ where: { nextPlanId } })).toBe(1);
  const opened = await open(nextPlanId, { kind: "whole" });
  expect(await open(nextPlanId)).toEqual(opened);
  if (!opened.ok) throw new Error("it was not opened");
  expect(await entries(opened.planId, "plan.opened")).toBe(1);
  expect(await entries(planId, "plan.archived")).toBe(1);
  const { archivedAt } = await db().actionPlan.findUniqueOrThrow({ where: { id: planId } });
  expect(archivedAt).toEqual(now);
  expect(await takeBackDecision({ ...every, actionId: at("1") })).toEqual({ ok: false, reason: "closed" });
  await expect(db().actionSuccession.deleteMany({ where: { fromId: at("1") } })).rejects.toThrow();
  await expect(db().nextAction.deleteMany({ where: { nextPlanId } })).rejects.toThrow();
});

test("a link goes on with its influence and its day, an answer goes on counting, and taking that back counts too", async () => {
  const { nextPlanId, at } = await given();
  const [answered, waiting] = [await givenFeedback(), await givenFeedback()];
  const linkedAt = new Date("2026-03-01T10:00:00Z");
  const claim = { influence: "changed", before: "No lights.", after: "Four lights." } as const;
  await givenLink({ itemId: answered.itemId, actionId: at("1"), now: linkedAt, ...claim });
  await givenLink({ itemId: waiting.itemId, actionId: at("1"), now: linkedAt });
  const { responseId } = await givenPublishedResponse({ itemIds: [answered.itemId], actionIds: [at("1")] });
  const opened = await open(nextPlanId, { kind: "whole" });
  if (!opened.ok) throw new Error("it was not opened");
  const next = await inPlan(opened.planId, "1");
  expect(await linksOf(answered.itemId)).toEqual([{ actionId: next, influence: "changed", linkedAt }]);
  expect(await dispositionOf(answered.itemId)).toBe("answered");
  expect(await dispositionOf(waiting.itemId)).toBe("linked");
  expect(await entries(answered.itemId, "item.linkCarried")).toBe(1);
  expect(await entries(answered.itemId, "item.moved")).toBe(2);
  await withdrawResponse({ responseId, reason: "It was about other lights.", by, now });
  expect(await dispositionOf(answered.itemId)).toBe("linked");
});

test("of two links that come together the stronger stays, and it is answered when both were", async () => {
  const { nextPlanId, at, every } = await given();
  const { itemId } = await givenFeedback();
  await givenLink({ itemId, actionId: at("1"), influence: "noEffect" });
  const strong = { influence: "prompted", before: "Nothing.", after: "A workshop." } as const;
  await givenLink({ itemId, actionId: at("2"), ...strong });
  await givenPublishedResponse({ itemIds: [itemId], actionIds: [at("1")] });
  await mergeActions({ ...every, actionIds: [at("1"), at("2")], action: draft("12"), reason: null });
  const opened = await open(nextPlanId, { kind: "whole" });
  if (!opened.ok) throw new Error("it was not opened");
  expect(await linksOf(itemId)).toMatchObject([
    { actionId: await inPlan(opened.planId, "12"), influence: "prompted" },
  ]);
  expect(await dispositionOf(itemId)).toBe("linked");
  await givenPublishedResponse({ itemIds: [itemId], actionIds: [at("2")] });
  expect(await dispositionOf(itemId)).toBe("answered");
  const { id: linkId } = await db().itemLink.findFirstOrThrow({ where: { itemId, endedAt: null } });
  await correctMistakenLink({ linkId, by, now });
  expect(await dispositionOf(itemId)).toBe("waiting");
});

test("what an action is split into gets what was chosen for it, and the first of them the rest", async () => {
  const { nextPlanId, at, every } = await given();
  const [first, second, third] = [await givenFeedback(), await givenFeedback(), await givenFeedback()];
  await givenLink({ itemId: first.itemId, actionId: at("1") });
  const { linkId } = await givenLink({ itemId: second.itemId, actionId: at("1") });
  await givenLink({ itemId: third.itemId, actionId: at("1") });
  const promise = await givenPromise({ actionId: at("1"), now });
  const kept = await givenPromise({ actionId: at("1"), now });
  const drafted = await givenDraftResponse({ itemIds: [second.itemId], actionIds: [at("1")] });
  const { id: groupId } = await db().itemGroup.create({
    data: {
      ...{ wording: "Dark bus stops", language: "en", createdById: by.staffId, createdAt: now },
      members: { create: { itemId: third.itemId, joinedAt: now } },
    },
    select: { id: true },
  });
  const choices = [
    { linkId, to: 1 },
    { promiseId: promise.promiseId, to: 1 },
    { groupId, to: 1 },
  ];
  const actions = [draft("1a"), draft("1b")];
  expect(await splitAction({ ...every, actionId: at("1"), actions, choices, reason: null })).toEqual({
    ok: true,
  });
  const opened = await open(nextPlanId, { kind: "whole" });
  if (!opened.ok) throw new Error("it was not opened");
  const [a, b] = [await inPlan(opened.planId, "1a"), await inPlan(opened.planId, "1b")];
  const at1 = async (itemId: string) => (await linksOf(itemId)).map(({ actionId }) => actionId);
  expect([await at1(first.itemId), await at1(second.itemId), await at1(third.itemId)]).toEqual([
    [a],
    [b],
    [b],
  ]);
  const actionOf = async ({ promiseId: id }: { promiseId: string }) =>
    (await db().givenPromise.findUniqueOrThrow({ where: { id } })).actionId;
  expect([await actionOf(promise), await actionOf(kept)]).toEqual([b, a]);
  const about = await db().responseAction.findMany({ where: { responseId: drafted.responseId } });
  expect(about.map(({ actionId }) => actionId)).toEqual([b]);
});

test("what a partner has not answered yet is asked about the new action; what was withdrawn stays", async () => {
  const { nextPlanId, at } = await given();
  const { id: organisationId } = await givenOrganisation();
  const { questionId } = await givenQuestion({ organisationId, actionId: at("1"), now });
  const ended = await givenQuestion({ organisationId, actionId: at("1"), now });
  await db().partnerQuestion.update({
    where: { id: ended.questionId },
    data: { withdrawnAt: now, withdrawnBy: by.staffId },
  });
  const opened = await open(nextPlanId, { kind: "whole" });
  if (!opened.ok) throw new Error("it was not opened");
  const actionOf = async (id: string) =>
    (await db().partnerQuestion.findUniqueOrThrow({ where: { id }, select: { actionId: true } })).actionId;
  expect(await actionOf(questionId)).toBe(await inPlan(opened.planId, "1"));
  expect(await actionOf(ended.questionId)).toBe(at("1"));
});

test("an action that rests goes on with its reason and what was translated of it; two that come together have none", async () => {
  const { at, every, nextPlanId } = await given();
  for (const number of ["1", "2", "3"]) {
    const stopped = { status: "stopped", statusReason: "There is no money.", statusLanguage: "en" } as const;
    await db().actionItem.update({ where: { id: at(number) }, data: stopped });
    const words = { reason: "Nie ma pieniędzy." };
    await givenTranslation({ kind: "status", subjectId: at(number), language: "pl", words, readBy: "Ewa" });
  }
  await mergeActions({ ...every, actionIds: [at("2"), at("3")], action: draft("2"), reason: null });
  const opened = await open(nextPlanId, { kind: "whole" });
  if (!opened.ok) throw new Error(opened.reason);
  const reasonOf = async (number: string) => {
    const id = await inPlan(opened.planId, number);
    const { ref } = await db().actionItem.findUniqueOrThrow({ where: { id }, select: { ref: true } });
    return (await publicAction({ ref, language: "pl" }))?.statusReason;
  };
  expect(await reasonOf("1")).toMatchObject({ words: "Nie ma pieniędzy.", language: "pl", draftOf: null });
  expect(await reasonOf("2")).toBeNull();
  expect(await db().translation.count({ where: { kind: "status" } })).toBe(4);
});

test("an archived plan is frozen, in the commands and in the database, and is silent about nothing", async () => {
  const { nextPlanId, planId, at } = await given();
  await open(nextPlanId, { kind: "whole" });
  const late = {
    ...{ actionId: at("1"), happenedOn: "2026-11-28", words: "A late line." },
    ...{ language: "en", by, now },
  };
  await expect(postProgress(late)).rejects.toMatchObject({ status: 409 });
  const row = { ...late, happenedOn: now, postedBy: by.staffId, postedAt: new Date("2026-12-01") };
  const { by: _, now: __, ...data } = row;
  await expect(db().progressUpdate.create({ data })).rejects.toThrow();
  await expect(
    db().actionItem.update({ where: { id: at("1") }, data: { status: "done" } }),
  ).rejects.toThrow();
  await expect(givenPromise({ actionId: at("1") })).rejects.toMatchObject({ status: 409 });
  const clock = { now: new Date("2027-12-31T10:00:00Z"), timeZone, updateEveryDays: 90 };
  const silent = (await silentActions(clock)).map(({ id }) => id);
  const old = await db().actionItem.findMany({ where: { planId }, select: { id: true } });
  expect(old.filter(({ id }) => silent.includes(id))).toEqual([]);
});
