import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { decide } from "#app/domain/desk/decide.server.ts";
import type { Decision } from "#app/domain/desk/decision.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { historyOf } from "#app/domain/insights/told-entries.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { endGroup } from "#app/domain/triage/end-group.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenArea } from "#tests/support/scenarios/given-area.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";

await productDatabase();
const me = await givenStaff({ name: "Kim" });
const by = staffActor(me);
const now = new Date();
const sentence = "This is about another town.";
const grouping = { kind: "group", into: { wording: " The stop is dark. ", language: "en" } } as const;
const closure = { kind: "closure", closure: "setAside", reason: "outsideOurArea", sentence } as const;

async function givenItems(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) ids.push((await givenFeedback()).itemId);
  return ids.sort();
}

const kindsOf = async (itemId: string) => (await historyOf(itemId)).map(({ kind }) => kind);

test("accepting a suggestion links the item and sets its themes in one decision", async () => {
  const [itemId = ""] = await givenItems(1);
  const [action, theme] = [await givenAction(), await givenTheme()];
  const decision = {
    kind: "link",
    actionId: action.id,
    influence: "addedWeight",
    themeIds: [theme.id],
  } as const;
  expect(await decide({ itemIds: [itemId], decision, by, now })).toMatchObject({
    ok: true,
    changed: 1,
    left: 0,
  });
  const item = await queueItem({ itemId });
  expect(item.disposition).toBe("linked");
  expect(item.themes.map(({ id }) => id)).toEqual([theme.id]);
  expect(await kindsOf(itemId)).toEqual(["item.received", "item.linked", "item.themed", "item.moved"]);
});

test("several items are closed at once; one that is closed or withdrawn already is left as it is", async () => {
  const [one = "", two = "", gone = ""] = await givenItems(3);
  await decide({ itemIds: [two], decision: closure, by, now });
  await withdrawItem({ itemId: gone, now });
  const decided = await decide({ itemIds: [one, two, gone], decision: closure, by, now });
  expect(decided).toMatchObject({ ok: true, changed: 1, left: 2 });
  expect((await queueItem({ itemId: one })).disposition).toBe("setAside");
  expect(await db().itemClosure.count({ where: { itemId: two } })).toBe(1);
});

test("themes are added to several, replaced on one; the same ones again are no change and no batch", async () => {
  const [one = "", two = ""] = await givenItems(2);
  const [old, added] = [await givenTheme(), await givenTheme()];
  const replace = { kind: "themes", themeIds: [old.id], mode: "replace" } as const;
  await decide({ itemIds: [one], decision: replace, by, now });
  const add = { kind: "themes", themeIds: [added.id], mode: "add" } as const;
  await decide({ itemIds: [one, two], decision: add, by, now });
  const themesOf = async (itemId: string) => (await queueItem({ itemId })).themes.map(({ id }) => id).sort();
  expect(await themesOf(one)).toEqual([old.id, added.id].sort());
  expect(await themesOf(two)).toEqual([added.id]);
  const again = await decide({ itemIds: [one, two], decision: add, by, now });
  expect(again).toEqual({ ok: true, batchId: null, changed: 0, left: 2 });
});

test("area and the person who looks after it, with a name in the history", async () => {
  const [itemId = ""] = await givenItems(1);
  const area = await givenArea({ name: "Rugby" });
  await decide({ itemIds: [itemId], decision: { kind: "area", areaId: area.id }, by, now });
  await decide({ itemIds: [itemId], decision: { kind: "assignment", staffId: me.id }, by, now });
  await decide({ itemIds: [itemId], decision: { kind: "assignment", staffId: null }, by, now });
  expect(await queueItem({ itemId })).toMatchObject({ area: { id: area.id }, assignedToId: null });
  const assigned = (await historyOf(itemId)).filter(({ kind }) => kind === "item.assigned");
  expect(assigned.map(({ details }) => details.staffId)).toEqual(["Kim", "none"]);
});

test("what cannot be decided is refused with its reason, and nothing is written", async () => {
  const [itemId = ""] = await givenItems(1);
  const action = await givenAction();
  const link = { kind: "link", actionId: action.id, influence: "addedWeight" } as const;
  const unknown = "00000000-0000-4000-8000-000000000000";
  const reasonOf = async (decision: Parameters<typeof decide>[0]["decision"]) => {
    const decided = await decide({ itemIds: [itemId], decision, by, now });
    return decided.ok ? null : decided.reason;
  };
  expect(await reasonOf({ ...link, influence: "prompted", before: "Dark." })).toBe("before-and-after");
  expect(await reasonOf({ ...link, themeIds: [unknown] })).toBe("unknown-theme");
  expect(await reasonOf({ kind: "themes", themeIds: [unknown], mode: "add" })).toBe("unknown-theme");
  expect(await reasonOf({ kind: "area", areaId: unknown })).toBe("unknown-area");
  expect(await reasonOf({ kind: "assignment", staffId: unknown })).toBe("unknown-person");
  expect(await reasonOf({ ...closure, reason: "risk" })).toBe("unknown-reason");
  expect(await reasonOf({ ...closure, sentence: "  no   " })).toBe("sentence-too-short");
  expect(await kindsOf(itemId)).toEqual(["item.received"]);
  await decide({ itemIds: [itemId], decision: { ...closure, closure: "withheld", reason: "risk" }, by, now });
  expect(await reasonOf(link)).toBe("not-linkable");
  await withdrawItem({ itemId, now });
  expect(await reasonOf(closure)).toBe("withdrawn");
  await expect(decide({ itemIds: [unknown], decision: closure, by, now })).rejects.toMatchObject({
    status: 404,
  });
});

test("a retired theme or area stays where it is, and is given to nobody else", async () => {
  const [one = "", two = ""] = await givenItems(2);
  const [theme, area] = [await givenTheme(), await givenArea({ name: "Old Town" })];
  await decide({
    itemIds: [one],
    decision: { kind: "themes", themeIds: [theme.id], mode: "add" },
    by,
    now,
  });
  await decide({ itemIds: [one], decision: { kind: "area", areaId: area.id }, by, now });
  await db().theme.update({ where: { id: theme.id }, data: { retiredAt: now }, select: { id: true } });
  await db().area.update({ where: { id: area.id }, data: { retiredAt: now }, select: { id: true } });
  const again = async (itemIds: string[], decision: Decision) => decide({ itemIds, decision, by, now });
  const themes = { kind: "themes", themeIds: [theme.id], mode: "add" } as const;
  const place = { kind: "area", areaId: area.id } as const;
  expect(await again([one], themes)).toMatchObject({ ok: true, changed: 0 });
  expect(await again([one], place)).toMatchObject({ ok: true, changed: 0 });
  expect(await again([one, two], themes)).toEqual({ ok: false, reason: "unknown-theme" });
  expect(await again([one, two], place)).toEqual({ ok: false, reason: "unknown-area" });
});

test("several become a group with its wording; one more joins it; every voice keeps where it stands", async () => {
  const [one = "", two = "", three = ""] = await givenItems(3);
  const made = await decide({ itemIds: [one, two], decision: grouping, by, now });
  expect(made).toMatchObject({ ok: true, changed: 2, left: 0 });
  const { group } = await queueItem({ itemId: one });
  expect(group).toMatchObject({ wording: "The stop is dark.", language: "en" });
  const into = group?.id ?? "";
  const joined = await decide({ itemIds: [two, three], decision: { kind: "group", into }, by, now });
  expect(joined).toMatchObject({ ok: true, changed: 1, left: 1 });
  for (const itemId of [one, two, three])
    expect(await queueItem({ itemId })).toMatchObject({ disposition: "waiting", group: { id: into } });
  expect(await kindsOf(three)).toEqual(["item.received", "item.grouped"]);
});

test("what may not be in a group is left out, and a group of one is none", async () => {
  const [one = "", two = "", closed = "", four = ""] = await givenItems(4);
  await decide({ itemIds: [closed], decision: closure, by, now });
  const reasonOf = async (itemIds: string[], decision: Decision) => {
    const decided = await decide({ itemIds, decision, by, now });
    return decided.ok ? null : decided.reason;
  };
  expect(await reasonOf([one], grouping)).toBe("too-few");
  expect(await reasonOf([one, closed], grouping)).toBe("not-groupable");
  expect(await reasonOf([one, two], { kind: "group", into: { wording: " a ", language: "en" } })).toBe(
    "no-wording",
  );
  expect(await kindsOf(one)).toEqual(["item.received"]);
  const decided = await decide({ itemIds: [one, two, closed], decision: grouping, by, now });
  expect(decided).toMatchObject({ ok: true, changed: 2, left: 1 });
  const groupId = (await queueItem({ itemId: one })).group?.id ?? "";
  expect(await reasonOf([one, four], grouping)).toBe("in-another-group");
  expect(await reasonOf([two], { kind: "group", into: groupId })).toBe("in-it-already");
  await endGroup({ groupId, by, now });
  expect(await reasonOf([four], { kind: "group", into: groupId })).toBe("ended");
  const nowhere = { kind: "group", into: "00000000-0000-4000-8000-000000000000" } as const;
  await expect(reasonOf([four], nowhere)).rejects.toMatchObject({ status: 404 });
});
