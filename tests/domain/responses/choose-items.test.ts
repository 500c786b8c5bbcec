import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { balancesFromEntries, balancesFromTables } from "#app/domain/ledger/balances.server.ts";
import { settleDispositions } from "#app/domain/ledger/settle-dispositions.server.ts";
import { answeredForStaff } from "#app/domain/responses/answered-for-staff.server.ts";
import { chooseItems } from "#app/domain/responses/choose-items.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const staff = await givenStaff();
const by = staffActor(staff);
const now = new Date();

async function givenLinked({
  actionId,
  eventId = null,
}: {
  actionId: string;
  eventId?: string | null;
}): Promise<string> {
  const { itemId } = await givenFeedback({ eventId });
  await givenLink({ itemId, actionId });
  return itemId;
}

const itemsOf = async (responseId: string) =>
  (await db().responseItem.findMany({ where: { responseId }, orderBy: { itemId: "asc" } })).map(
    ({ itemId }) => itemId,
  );
const standing = async (id: string) =>
  (await db().feedbackItem.findUniqueOrThrow({ where: { id } })).disposition;

test("all items that are linked to an action, and the action itself", async () => {
  const action = await givenAction();
  const other = await givenAction();
  const linked = [await givenLinked({ actionId: action.id }), await givenLinked({ actionId: action.id })];
  const ended = await givenLinked({ actionId: action.id });
  await transaction(async (tx) => {
    await tx.itemLink.updateMany({ where: { itemId: ended }, data: { endedAt: now, endedBy: staff.id } });
    await settleDispositions(tx, { itemIds: [ended], by, at: now });
  });
  await givenLinked({ actionId: other.id });
  const { responseId } = await givenDraftResponse();
  const allLinked = { actionId: action.id };
  expect(await chooseItems({ responseId, allLinked, mode: "extend", by, now })).toEqual({
    ok: true,
    items: 2,
    actions: 1,
  });
  expect(await itemsOf(responseId)).toEqual(linked.sort());
  expect(await chooseItems({ responseId, allLinked, mode: "extend", by, now })).toEqual({
    ok: true,
    items: 2,
    actions: 1,
  });
});

test("the linked items of a theme or of an event, and no unlinked ones", async () => {
  const action = await givenAction();
  const event = await givenEvent();
  const here = await givenLinked({ actionId: action.id, eventId: event.id });
  await givenFeedback({ eventId: event.id });
  const themed = await givenLinked({ actionId: action.id });
  const theme = await db().theme.create({ data: { slug: "buses", name: "Buses" } });
  await db().itemTheme.create({ data: { itemId: themed, themeId: theme.id } });
  const { responseId } = await givenDraftResponse();
  await chooseItems({ responseId, allLinked: { eventId: event.id }, mode: "extend", by, now });
  expect(await itemsOf(responseId)).toEqual([here]);
  await chooseItems({ responseId, allLinked: { themeId: theme.id }, mode: "extend", by, now });
  expect(await itemsOf(responseId)).toEqual([here, themed].sort());
  expect(await answeredForStaff({ responseId })).toMatchObject({
    itemCount: 2,
    missing: [{ id: action.id, items: 2 }],
  });
});

test("replacing keeps only what is given", async () => {
  const [a, b] = [(await givenFeedback()).itemId, (await givenFeedback()).itemId];
  const action = await givenAction();
  const { responseId } = await givenDraftResponse({ itemIds: [a], actionIds: [action.id] });
  expect(await chooseItems({ responseId, itemIds: [b], mode: "replace", by, now })).toEqual({
    ok: true,
    items: 1,
    actions: 0,
  });
  expect(await itemsOf(responseId)).toEqual([b]);
  expect(await chooseItems({ responseId, mode: "replace", by, now })).toEqual({
    ok: true,
    items: 0,
    actions: 0,
  });
});

test("a public response moves its items at once", async () => {
  const action = await givenAction();
  const kept = await givenLinked({ actionId: action.id });
  const { responseId } = await givenPublishedResponse({ itemIds: [kept], actionIds: [action.id] });
  const added = await givenLinked({ actionId: action.id });
  await chooseItems({ responseId, itemIds: [added], mode: "extend", by, now });
  expect([await standing(kept), await standing(added)]).toEqual(["answered", "answered"]);
  await chooseItems({ responseId, itemIds: [added], actionIds: [action.id], mode: "replace", by, now });
  expect([await standing(kept), await standing(added)]).toEqual(["linked", "answered"]);
  await chooseItems({ responseId, itemIds: [added], mode: "replace", by, now });
  expect(await standing(added)).toBe("linked");
});

test("a public response keeps something to answer, and a withdrawn one is closed", async () => {
  const { itemId } = await givenFeedback();
  const { responseId } = await givenPublishedResponse({ itemIds: [itemId] });
  expect(await chooseItems({ responseId, mode: "replace", by, now })).toEqual({
    ok: false,
    reason: "nothing-to-answer",
  });
  await withdrawResponse({ responseId, reason: "It named the wrong bus stops.", by, now });
  expect(await chooseItems({ responseId, itemIds: [itemId], mode: "extend", by, now })).toEqual({
    ok: false,
    reason: "withdrawn",
  });
});

test("an unknown or a withdrawn item is refused, but one that was answered before it was taken back may stay", async () => {
  const { itemId } = await givenFeedback();
  const { responseId } = await givenDraftResponse({ itemIds: [itemId] });
  await withdrawItem({ itemId, now });
  expect(await chooseItems({ responseId, itemIds: [itemId], mode: "replace", by, now })).toMatchObject({
    ok: true,
    items: 1,
  });
  const other = await givenDraftResponse();
  const choose = (id: string) =>
    chooseItems({ responseId: other.responseId, itemIds: [id], mode: "extend", by, now });
  await expect(choose(itemId)).rejects.toMatchObject({ status: 404 });
  await expect(choose("0190a000-0000-7000-8000-000000000000")).rejects.toMatchObject({ status: 404 });
});

test("choosing in parallel with withdrawing the response loses no move", async () => {
  const items = await Promise.all(Array.from({ length: 8 }, () => givenFeedback()));
  const ids = items.map(({ itemId }) => itemId);
  const { responseId } = await givenPublishedResponse({ itemIds: ids.slice(0, 4) });
  await Promise.all([
    ...ids.map((id) => chooseItems({ responseId, itemIds: [id], mode: "extend", by, now })),
    withdrawResponse({ responseId, reason: "It named the wrong bus stops.", by, now }),
  ]);
  expect(await Promise.all(ids.map(standing))).toEqual(Array(8).fill("waiting"));
  expect(await balancesFromEntries()).toEqual(await balancesFromTables());
});
