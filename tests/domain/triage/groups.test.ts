import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { linkGroup } from "#app/domain/actions/link-group.server.ts";
import { objectToGroup } from "#app/domain/actions/object-to-group.server.ts";
import { settleObjection } from "#app/domain/feedback/settle-objection.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { addToGroup } from "#app/domain/triage/add-to-group.server.ts";
import { endGroup } from "#app/domain/triage/end-group.server.ts";
import { groupForStaff } from "#app/domain/triage/group-for-staff.server.ts";
import { groupItems } from "#app/domain/triage/group-items.server.ts";
import { groups } from "#app/domain/triage/groups.server.ts";
import { itemProtection } from "#app/domain/triage/item-protection.server.ts";
import { queue } from "#app/domain/triage/queue.server.ts";
import { rewordGroup } from "#app/domain/triage/reword-group.server.ts";
import { queueSchema } from "#app/domain/triage/schema.ts";
import { similarItems } from "#app/domain/triage/similar-items.server.ts";
import { suggestedGroups } from "#app/domain/triage/suggested-groups.server.ts";
import { takeOutOfGroup } from "#app/domain/triage/take-out-of-group.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { closeItem, linkItem } from "#tests/support/scenarios/one-decision.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-23T12:00:00Z");
const later = new Date("2026-11-23T13:00:00Z");
const { id: actionId } = await givenAction();
const wording = "Light the bus stop by the park.";

async function items(count: number): Promise<string[]> {
  const given = await Promise.all(Array.from({ length: count }, () => givenFeedback({ now })));
  return given.map(({ itemId }) => itemId);
}

async function group(itemIds: string[]): Promise<string> {
  const made = await groupItems({ itemIds, wording, language: "en", by, now });
  if (!made.ok) throw new Error(made.reason);
  return made.groupId;
}

async function dispositionOf(itemId: string): Promise<string> {
  return (await db().feedbackItem.findUniqueOrThrow({ where: { id: itemId } })).disposition;
}

test("grouping keeps every voice: members still wait, and each receipt says how it was put", async () => {
  const ids = await items(5);
  const groupId = await group(ids);
  for (const itemId of ids) {
    expect(await dispositionOf(itemId)).toBe("waiting");
    const receipt = await publicReceipt({ itemId, now });
    expect(receipt.group?.now).toEqual({ wording, language: "en", size: 5 });
  }
  expect((await groupForStaff({ groupId })).members).toHaveLength(5);
  expect((await groups()).rows[0]).toMatchObject({ id: groupId, members: 5 });
});

test("fewer than 5 are not counted out on a receipt", async () => {
  const [one = "", ...others] = await items(4);
  await group([one, ...others]);
  expect((await publicReceipt({ itemId: one, now })).group?.now?.size).toBeNull();
});

test("an item is in one group at most, and only items that wait or are linked are in any", async () => {
  const [one = "", two = "", three = "", shut = ""] = await items(4);
  const groupId = await group([one, two]);
  const again = { wording, language: "en", by, now };
  expect(await groupItems({ itemIds: [one, three], ...again })).toEqual({
    ok: false,
    reason: "in-another-group",
  });
  expect(await groupItems({ itemIds: [three, three], ...again })).toEqual({ ok: false, reason: "too-few" });
  await closeItem({
    itemId: shut,
    kind: "withheld",
    reason: "risk",
    sentence: "It names somebody.",
    by,
    now,
  });
  expect(await groupItems({ itemIds: [three, shut], ...again })).toEqual({
    ok: false,
    reason: "not-groupable",
  });
  expect(await addToGroup({ groupId, itemId: shut, by, now })).toEqual({
    ok: false,
    reason: "not-groupable",
  });
  expect(await addToGroup({ groupId, itemId: three, by, now })).toEqual({ ok: true });
  expect(await addToGroup({ groupId, itemId: three, by, now })).toEqual({ ok: true });
});

test("linking a group gives each member a link of its own, and leaves those that have one", async () => {
  const [one = "", two = "", three = ""] = await items(3);
  await linkItem({ itemId: one, actionId, influence: "alreadyPlanned", by, now });
  const groupId = await group([one, two, three]);
  const asked = { groupId, actionId, by, now: later };
  expect(await linkGroup({ ...asked, influence: "changed" })).toEqual({
    ok: false,
    reason: "before-and-after",
  });
  expect(await linkGroup({ ...asked, influence: "addedWeight" })).toEqual({ ok: true, linked: 2 });
  for (const itemId of [one, two, three]) expect(await dispositionOf(itemId)).toBe("linked");
});

test("not what I meant: it leaves the group, what it got through the group ends, and it waits again", async () => {
  const [one = "", two = ""] = await items(2);
  const groupId = await group([one, two]);
  await linkGroup({ groupId, actionId, influence: "addedWeight", by, now: later });
  expect(await objectToGroup({ itemId: one, words: "I meant the other stop.", now: later })).toEqual({
    ok: true,
  });
  expect([await dispositionOf(one), await dispositionOf(two)]).toEqual(["waiting", "linked"]);
  expect((await publicReceipt({ itemId: one, now: later })).group).toEqual({
    now: null,
    hasLeft: true,
    answer: null,
  });
  expect(await objectToGroup({ itemId: one, words: null, now: later })).toEqual({
    ok: false,
    reason: "not-in-a-group",
  });
  expect(await db().itemObjection.count({ where: { itemId: one, kind: "group" } })).toBe(1);
});

test("a link that was made for one item alone outlives its group", async () => {
  const [one = "", two = ""] = await items(2);
  await group([one, two]);
  await linkItem({ itemId: one, actionId, influence: "addedWeight", by, now: later });
  await objectToGroup({ itemId: one, words: null, now: later });
  expect(await dispositionOf(one)).toBe("linked");
});

test("not what I meant after a response: what was answered through the group waits again, the others stay answered", async () => {
  const [one = "", two = "", three = ""] = await items(3);
  const groupId = await group([one, two, three]);
  await linkGroup({ groupId, actionId, influence: "addedWeight", by, now: later });
  await givenPublishedResponse({ itemIds: [one, two, three], actionIds: [actionId], now: later });
  await givenPublishedResponse({ itemIds: [one, two], title: "Also about it", now: later });
  expect(await dispositionOf(one)).toBe("answered");
  await objectToGroup({ itemId: one, words: null, now: later });
  expect([await dispositionOf(one), await dispositionOf(two)]).toEqual(["waiting", "answered"]);
  expect((await publicReceipt({ itemId: one, now: later })).responses).toEqual([]);
  expect((await ledgerCheck()).differences).toEqual([]);
});

test("an answer to an item by itself, and about its own link, outlives its group", async () => {
  const [one = "", two = "", three = ""] = await items(3);
  await linkItem({ itemId: two, actionId, influence: "addedWeight", by, now });
  await group([one, two, three]);
  await givenPublishedResponse({ itemIds: [one], now: later });
  await givenPublishedResponse({ itemIds: [two, three], actionIds: [actionId], now: later });
  for (const itemId of [one, two]) {
    await objectToGroup({ itemId, words: null, now: later });
    expect(await dispositionOf(itemId)).toBe("answered");
  }
});

test("a group objection is in the queue until a sentence settles it, which the receipt shows", async () => {
  const [one = "", two = ""] = await items(2);
  await group([one, two]);
  await objectToGroup({ itemId: one, words: "I meant the other stop.", now });
  const look = { filters: queueSchema.parse({ look: "objection" }), staffId: by.staffId, now };
  expect((await queue(look)).rows.map(({ id }) => id)).toContain(one);
  const [objection] = (await itemProtection({ itemId: one, staffId: by.staffId })).objections;
  expect(objection).toMatchObject({ kind: "group", words: "I meant the other stop.", settledAt: null });
  const settle = { itemId: one, objectionId: objection?.id ?? "", by, now: later };
  await expect(settleObjection({ ...settle, outcome: "lifted", sentence: "" })).rejects.toMatchObject({
    status: 404,
  });
  const answered = { ...settle, outcome: "answered" as const };
  expect(await settleObjection({ ...answered, sentence: "" })).toMatchObject({
    reason: "sentence-too-short",
  });
  const sentence = "We read it again, about the other stop.";
  expect(await settleObjection({ ...answered, sentence })).toEqual({ ok: true });
  expect((await queue(look)).rows.map(({ id }) => id)).not.toContain(one);
  expect((await publicReceipt({ itemId: one, now: later })).group).toEqual({
    now: null,
    hasLeft: false,
    answer: { words: sentence, language: "en" },
  });
});

test("taking out, rewording and ending a group leave every member where it stands", async () => {
  const [one = "", two = "", three = ""] = await items(3);
  const groupId = await group([one, two, three]);
  expect(await takeOutOfGroup({ groupId, itemId: one, by, now })).toEqual({ ok: true });
  expect(await takeOutOfGroup({ groupId, itemId: one, by, now })).toEqual({ ok: false, reason: "not-in-it" });
  const words = { groupId, wording: "A lamp at the stop.", language: "en", by, now };
  expect(await rewordGroup(words)).toEqual({ ok: true });
  expect((await publicReceipt({ itemId: two, now })).group?.now?.wording).toBe("A lamp at the stop.");
  await withdrawItem({ itemId: two, now });
  await endGroup({ groupId, by, now });
  await endGroup({ groupId, by, now });
  expect(await rewordGroup(words)).toEqual({ ok: false, reason: "ended" });
  expect(await dispositionOf(three)).toBe("waiting");
  const left = await db().itemGroupMember.findMany({ where: { groupId }, orderBy: { leftWhy: "asc" } });
  expect(left.map(({ leftWhy }) => leftWhy)).toEqual(["ended", "takenOut", "withdrawn"]);
});

test("similar items and suggested groups say why, and never show what is withheld or needs a reader", async () => {
  const said = (words: string) => givenFeedback({ words, now });
  const { itemId } = await said("The swimming pool should open on Sunday mornings.");
  const { itemId: near } = await said("Open the swimming pool on Sunday morning please.");
  const { itemId: shut } = await said("The swimming pool should open on Sundays, says Robin.");
  const { itemId: unread } = await said("The swimming pool should open every Sunday.");
  await closeItem({
    itemId: shut,
    kind: "withheld",
    reason: "risk",
    sentence: "It names somebody.",
    by,
    now,
  });
  await db().feedbackItem.update({ where: { id: unread }, data: { needsReaderSince: now } });
  const [first, ...more] = (await similarItems({ itemId, take: 5 })).filter(({ words }) =>
    words.includes("pool"),
  );
  expect(first).toMatchObject({ itemId: near });
  expect(first?.why).toContain("swimming");
  expect(more).toEqual([]);
  expect(await similarItems({ itemId: shut, take: 5 })).toEqual([]);
  const suggested = await suggestedGroups({ take: 50 });
  const pool = suggested.find(({ items: members }) => members.some((one) => one.itemId === itemId));
  expect(pool?.items.map((one) => one.itemId).sort()).toEqual([itemId, near].sort());
  expect(pool?.why).toContain("swimming");
  expect(await suggestedGroups({ take: 50 })).toEqual(suggested);
});
