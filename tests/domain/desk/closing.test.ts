import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { reopenItem } from "#app/domain/triage/reopen-item.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { closeItem, linkItem } from "#tests/support/scenarios/one-decision.ts";

await productDatabase();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-23T12:00:00Z");
const setAside = {
  kind: "setAside" as const,
  reason: "outsideOurArea",
  sentence: "This is about another town.",
  by,
  now,
};

async function dispositionOf(itemId: string) {
  const item = await db().feedbackItem.findUniqueOrThrow({
    where: { id: itemId },
    select: { disposition: true },
  });
  return item.disposition;
}

test("an item is set aside with a reason and a sentence, and the ledger says so without the sentence", async () => {
  const { itemId } = await givenFeedback();
  expect(await closeItem({ itemId, ...setAside })).toMatchObject({ ok: true });
  expect(await dispositionOf(itemId)).toBe("setAside");
  const entries = await db().ledgerEntry.findMany({
    where: { subjectId: itemId },
    orderBy: { id: "asc" },
    select: { kind: true, from: true, to: true, reason: true, details: true, note: true },
  });
  expect(entries.slice(1)).toEqual([
    {
      kind: "item.closed",
      from: null,
      to: null,
      reason: "outsideOurArea",
      details: { kind: "setAside" },
      note: null,
    },
    {
      kind: "item.moved",
      from: "waiting",
      to: "setAside",
      reason: "outsideOurArea",
      details: {},
      note: null,
    },
  ]);
});

test("an item is not closed twice in one way, but in a second way, which counts first", async () => {
  const { itemId } = await givenFeedback();
  await closeItem({ itemId, ...setAside });
  expect(await closeItem({ itemId, ...setAside })).toEqual({ ok: false, reason: "already-closed" });
  await closeItem({ itemId, ...setAside, kind: "withheld", reason: "risk" });
  expect(await dispositionOf(itemId)).toBe("withheld");
  expect(await reopenItem({ itemId, kind: "withheld", reason: "mistake", by, now })).toEqual({ ok: true });
  expect(await dispositionOf(itemId)).toBe("setAside");
});

test("closing needs a reason of the kind's own list and a sentence of 10 characters", async () => {
  const { itemId } = await givenFeedback();
  expect(await closeItem({ itemId, ...setAside, reason: "risk" })).toEqual({
    ok: false,
    reason: "unknown-reason",
  });
  expect(await closeItem({ itemId, ...setAside, sentence: "  Too short " })).toEqual({
    ok: false,
    reason: "sentence-too-short",
  });
  expect(await dispositionOf(itemId)).toBe("waiting");
});

test("the database itself refuses a closure without a sentence", async () => {
  const { itemId } = await givenFeedback();
  const closure = {
    itemId,
    kind: "setAside" as const,
    reason: "x",
    sentence: "none",
    language: "en",
    at: now,
    staffId: by.staffId,
  };
  await expect(db().itemClosure.create({ data: closure })).rejects.toThrow();
});

test("a linked item that is set aside is linked again when it is opened again", async () => {
  const { itemId } = await givenFeedback();
  const { id: actionId } = await givenAction();
  await linkItem({ itemId, actionId, influence: "addedWeight", by, now });
  await closeItem({ itemId, ...setAside });
  await reopenItem({ itemId, kind: "setAside", reason: "newInformation", by, now });
  expect(await dispositionOf(itemId)).toBe("linked");
  expect(await reopenItem({ itemId, kind: "setAside", reason: "mistake", by, now })).toEqual({
    ok: false,
    reason: "not-closed",
  });
});

test("what was withdrawn can be neither closed nor opened again", async () => {
  const { itemId } = await givenFeedback();
  await withdrawItem({ itemId, now });
  const refused = { ok: false, reason: "withdrawn" };
  expect(await closeItem({ itemId, ...setAside })).toEqual(refused);
  expect(await reopenItem({ itemId, kind: "setAside", reason: "mistake", by, now })).toEqual(refused);
});

test("two people who set an item aside at once make one closure", async () => {
  const { itemId } = await givenFeedback();
  const both = await Promise.all([closeItem({ itemId, ...setAside }), closeItem({ itemId, ...setAside })]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await db().itemClosure.count({ where: { itemId } })).toBe(1);
});

test("an unknown item is not found", async () => {
  const nobody = "00000000-0000-4000-8000-000000000000";
  await expect(closeItem({ itemId: nobody, ...setAside })).rejects.toMatchObject({ status: 404 });
});
