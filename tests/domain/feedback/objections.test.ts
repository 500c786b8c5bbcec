import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { objectToCut } from "#app/domain/feedback/object-to-cut.server.ts";
import { redactItem } from "#app/domain/feedback/redact-item.server.ts";
import { settleObjection } from "#app/domain/feedback/settle-objection.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { itemProtection } from "#app/domain/triage/item-protection.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-23T12:00:00Z");

async function givenCut() {
  const { itemId } = await givenFeedback({ words: "Ask Zebedee about the stop." });
  await redactItem({ itemId, phrases: ["Zebedee"], reason: "namesSomeone", by, now });
  return itemId;
}

async function openObjection(itemId: string): Promise<string> {
  const { objections } = await itemProtection({ itemId, staffId: by.staffId });
  return objections.find(({ settledAt }) => settledAt === null)?.id ?? "";
}

const objectionOnReceipt = async (itemId: string) => (await publicReceipt({ itemId, now })).objection;

test("a person objects to a cut; asked again while it is open nothing is added", async () => {
  const itemId = await givenCut();
  expect(await objectToCut({ itemId, words: " It was my own name. ", now })).toEqual({ ok: true });
  expect(await objectToCut({ itemId, words: "Again.", now })).toEqual({ ok: true });
  const { objections } = await itemProtection({ itemId, staffId: by.staffId });
  expect(objections.map(({ words }) => words)).toEqual(["It was my own name."]);
  expect(await objectionOnReceipt(itemId)).toMatchObject({ isOpen: true, answer: null });
});

test("many taps at once are one objection", async () => {
  const itemId = await givenCut();
  await Promise.all(Array.from({ length: 10 }, () => objectToCut({ itemId, words: null, now })));
  expect(await db().itemObjection.count({ where: { itemId } })).toBe(1);
});

test("nothing cut and taken back are refused", async () => {
  const { itemId } = await givenFeedback();
  expect(await objectToCut({ itemId, words: null, now })).toEqual({ ok: false, reason: "not-cut" });
  await withdrawItem({ itemId, now });
  expect(await objectToCut({ itemId, words: null, now })).toEqual({ ok: false, reason: "withdrawn" });
});

test("the words are put back, and the receipt says so", async () => {
  const itemId = await givenCut();
  await objectToCut({ itemId, words: null, now });
  const objectionId = await openObjection(itemId);
  const settled = { itemId, objectionId, outcome: "lifted" as const, sentence: "", by, now };
  expect(await settleObjection(settled)).toEqual({ ok: true });
  expect((await queueItem({ itemId })).words?.shown).toContain("Zebedee");
  expect((await publicReceipt({ itemId, now })).wasCut).toBe(false);
  expect(await objectionOnReceipt(itemId)).toMatchObject({ isOpen: false, answer: null });
  expect(await settleObjection(settled)).toEqual({ ok: false, reason: "settled-before" });
});

test("the cut stays with a sentence, which the receipt shows; without one it is refused", async () => {
  const itemId = await givenCut();
  await objectToCut({ itemId, words: null, now });
  const objectionId = await openObjection(itemId);
  const kept = { itemId, objectionId, outcome: "kept" as const, by, now };
  expect(await settleObjection({ ...kept, sentence: "No." })).toEqual({
    ok: false,
    reason: "sentence-too-short",
  });
  const sentence = "It is the name of somebody else.";
  expect(await settleObjection({ ...kept, sentence })).toEqual({ ok: true });
  expect(await objectionOnReceipt(itemId)).toEqual({ isOpen: false, answer: sentence, language: "en" });
  const later = after(now, days(1));
  expect(await objectToCut({ itemId, words: null, now: later })).toEqual({ ok: true });
  expect(await objectionOnReceipt(itemId)).toMatchObject({ isOpen: true, answer: null });
});

test("an objection of another item is not found, and taking back erases the words of one", async () => {
  const [itemId, other] = [await givenCut(), await givenCut()];
  await objectToCut({ itemId, words: "It was mine.", now });
  const objectionId = await openObjection(itemId);
  const asked = {
    itemId: other,
    objectionId,
    outcome: "kept" as const,
    sentence: "A long sentence.",
    by,
    now,
  };
  await expect(settleObjection(asked)).rejects.toMatchObject({ status: 404 });
  await withdrawItem({ itemId, now });
  expect(await db().itemObjection.findMany({ where: { itemId }, select: { words: true } })).toEqual([
    { words: null },
  ]);
});
