import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { mergeGroups } from "#app/domain/actions/merge-groups.server.ts";
import { decide } from "#app/domain/desk/decide.server.ts";
import type { Decision } from "#app/domain/desk/decision.ts";
import { decidedSince, lastDecision } from "#app/domain/desk/last-decision.server.ts";
import { undoBatch } from "#app/domain/desk/undo-batch.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { historyOf } from "#app/domain/insights/told-entries.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { mergeNames } from "#app/domain/names/merge-names.server.ts";
import { addToGroup } from "#app/domain/triage/add-to-group.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { reopenItem } from "#app/domain/triage/reopen-item.server.ts";
import { takeOutOfGroup } from "#app/domain/triage/take-out-of-group.server.ts";
import { after, days, hours } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenArea } from "#tests/support/scenarios/given-area.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";
import { linkItem } from "#tests/support/scenarios/one-decision.ts";

await productDatabase();
const by = staffActor(await givenStaff());
const now = new Date();
const sentence = "This is about another town.";
const closure = { kind: "closure", closure: "setAside", reason: "outsideOurArea", sentence } as const;

async function decided(itemIds: string[], decision: Decision): Promise<string> {
  const made = await decide({ itemIds, decision, by, now });
  if (!made.ok || !made.batchId) throw new Error("nothing was decided");
  return made.batchId;
}

const undo = (batchId: string, at = now) => undoBatch({ batchId, by, now: at });
const given = async () => (await givenFeedback()).itemId;

test("each kind of decision is taken back exactly, with entries for both", async () => {
  const [itemId, action, theme, kept] = [
    await given(),
    await givenAction(),
    await givenTheme(),
    await givenTheme(),
  ];
  const area = await givenArea({ name: "Nuneaton" });
  await decided([itemId], { kind: "themes", themeIds: [kept.id], mode: "replace" });
  const before = await queueItem({ itemId });
  const decisions: Decision[] = [
    { kind: "link", actionId: action.id, influence: "addedWeight", themeIds: [theme.id] },
    { kind: "themes", themeIds: [theme.id], mode: "add" },
    { kind: "area", areaId: area.id },
    { kind: "assignment", staffId: by.staffId },
    closure,
  ];
  for (const decision of decisions) {
    const batchId = await decided([itemId], decision);
    expect(await undo(batchId), decision.kind).toEqual({ ok: true, itemIds: [itemId] });
    expect(await queueItem({ itemId }), decision.kind).toEqual(before);
  }
  const kinds = (await historyOf(itemId)).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["item.unlinked", "item.reopened"]));
  expect(await db().ledgerEntry.count({ where: { kind: "batch.undone" } })).toBe(decisions.length);
});

test("several items go back together, and an item that was withdrawn meanwhile stays as it is", async () => {
  const [one, two, gone] = [await given(), await given(), await given()];
  const batchId = await decided([one, two, gone], closure);
  await withdrawItem({ itemId: gone, now });
  expect(await undo(batchId)).toMatchObject({ ok: true });
  const standings = [];
  for (const itemId of [one, two, gone]) standings.push((await queueItem({ itemId })).disposition);
  expect(standings).toEqual(["waiting", "waiting", "withdrawn"]);
  expect(await undo(batchId)).toEqual({ ok: false, reason: "already-undone" });
});

test("what has changed since is named, and nothing goes back", async () => {
  const [itemId, other] = [await given(), await given()];
  const batchId = await decided([itemId, other], closure);
  await reopenItem({ itemId, kind: "setAside", reason: "mistake", by, now });
  const since = { ok: false, reason: "changed-since", what: "closure", itemId };
  expect(await undo(batchId)).toEqual(since);
  expect((await queueItem({ itemId: other })).disposition).toBe("setAside");

  const [theme, action] = [await givenTheme(), await givenAction()];
  const themed = await decided([itemId], { kind: "themes", themeIds: [theme.id], mode: "replace" });
  await decided([itemId], { kind: "themes", themeIds: [], mode: "replace" });
  expect(await undo(themed)).toMatchObject({ reason: "changed-since", what: "themes" });
  const linked = await decided([itemId], { kind: "link", actionId: action.id, influence: "noEffect" });
  await db().itemLink.updateMany({ where: { itemId }, data: { endedAt: now } });
  await linkItem({ itemId, actionId: action.id, influence: "addedWeight", by, now });
  expect(await undo(linked)).toMatchObject({ reason: "changed-since", what: "link" });
});

test("only one's own, only for a day; the last one is found", async () => {
  const [itemId, kim] = [await given(), staffActor(await givenStaff())];
  const batchId = await decided([itemId], closure);
  expect(await undoBatch({ batchId, by: kim, now })).toEqual({ ok: false, reason: "not-yours" });
  expect(await undo(batchId, after(now, days(1) + 1))).toEqual({ ok: false, reason: "too-late" });
  expect(await lastDecision({ staffId: by.staffId, now })).toMatchObject({
    batchId,
    kind: "closure",
    items: 1,
  });
  expect(await lastDecision({ staffId: kim.staffId, now })).toBeNull();
  expect(await decidedSince({ staffId: by.staffId, since: after(now, -hours(1)) })).toBeGreaterThan(0);
  const [first, second] = await Promise.all([undo(batchId), undo(batchId)]);
  expect([first.ok, second.ok].sort()).toEqual([false, true]);
});

test("a group that was made goes with its members, one that there was loses those that joined", async () => {
  const [one, two, three, four] = [await given(), await given(), await given(), await given()];
  const wording = { wording: "The stop is dark.", language: "en" };
  const made = await decided([one, two], { kind: "group", into: wording });
  const groupId = (await queueItem({ itemId: one })).group?.id ?? "";
  const endedAt = async () =>
    (await db().itemGroup.findUniqueOrThrow({ where: { id: groupId }, select: { endedAt: true } })).endedAt;
  const joined = await decided([three], { kind: "group", into: groupId });
  expect(await undo(joined)).toEqual({ ok: true, itemIds: [three] });
  expect((await queueItem({ itemId: three })).group).toBeNull();
  expect((await queueItem({ itemId: two })).group?.id).toBe(groupId);

  await addToGroup({ groupId, itemId: four, by, now });
  expect(await undo(made)).toMatchObject({ ok: true });
  expect([(await queueItem({ itemId: one })).group, await endedAt()]).toEqual([null, null]);
  expect((await queueItem({ itemId: four })).group?.id).toBe(groupId);

  const pair = await decided([one, two], { kind: "group", into: wording });
  const { group } = await queueItem({ itemId: one });
  await takeOutOfGroup({ groupId: group?.id ?? "", itemId: two, by, now });
  const since = { ok: false, reason: "changed-since", what: "group", itemId: two };
  expect(await undo(pair)).toEqual(since);
});

test("a new group that is taken back has ended, with its entry", async () => {
  const [one, two] = [await given(), await given()];
  const wording = { wording: "The stop is dark.", language: "en" };
  const made = await decided([one, two], { kind: "group", into: wording });
  const { group } = await queueItem({ itemId: one });
  await undo(made);
  const kinds = (await historyOf(group?.id ?? "")).map(({ kind }) => kind);
  expect(kinds).toEqual(["group.worded", "group.ended"]);
  expect((await historyOf(two)).map(({ kind }) => kind)).toEqual([
    "item.received",
    "item.grouped",
    "item.ungrouped",
  ]);
});

test("names that were merged since are no change: themes and area go back to those in force", async () => {
  const [itemId, other] = [await given(), await given()];
  const [was, added, stays] = [await givenTheme(), await givenTheme(), await givenTheme()];
  const [north, south] = [await givenArea({ name: "North" }), await givenArea({ name: "South" })];
  await decided([itemId, other], { kind: "themes", themeIds: [was.id], mode: "replace" });
  const themed = await decided([itemId, other], { kind: "themes", themeIds: [added.id], mode: "add" });
  const placed = await decided([itemId], { kind: "area", areaId: north.id });
  const merge = { intoId: stays.id, by, now };
  await mergeNames({ kind: "theme", id: added.id, ...merge });
  await mergeNames({ kind: "theme", id: was.id, ...merge });
  await mergeNames({ kind: "area", id: north.id, intoId: south.id, by, now });
  expect(await undo(themed)).toEqual({ ok: true, itemIds: [itemId, other] });
  expect((await queueItem({ itemId })).themes.map(({ id }) => id)).toEqual([stays.id]);
  expect(await undo(placed)).toEqual({ ok: true, itemIds: [itemId] });
  expect((await queueItem({ itemId })).area).toBeNull();

  const back = await decided([other], { kind: "area", areaId: south.id });
  await decided([other], { kind: "area", areaId: null });
  expect(await undo(back)).toMatchObject({ reason: "changed-since", what: "area" });
});

test("a group that was merged into another since is a change", async () => {
  const [one, two, three, four] = [await given(), await given(), await given(), await given()];
  const wording = { wording: "The stop is dark.", language: "en" };
  const made = await decided([one, two], { kind: "group", into: wording });
  await decided([three, four], { kind: "group", into: wording });
  const groupOf = async (itemId: string) => (await queueItem({ itemId })).group?.id ?? "";
  await mergeGroups({ groupId: await groupOf(one), intoId: await groupOf(three), by, now });
  expect(await undo(made)).toMatchObject({ reason: "changed-since", what: "group" });
});
