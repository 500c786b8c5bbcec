import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { addByHand } from "#app/domain/feedback/add-by-hand.server.ts";
import { findItemByReceipt } from "#app/domain/feedback/find-item-by-receipt.server.ts";
import { newReceiptCode, readReceiptCode } from "#app/domain/feedback/receipt-code/receipt-code.ts";
import { reissueReceipt } from "#app/domain/feedback/reissue-receipt.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { newToken, random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
const by = staffActor(await givenStaff());
const now = new Date();
const nobody = "00000000-0000-4000-8000-000000000000";

function sheet(over: Partial<Parameters<typeof addByHand>[0]> = {}) {
  return {
    words: "More light at the bus stop.",
    eventId: null,
    channel: "paper" as const,
    saidOn: "2026-11-20",
    language: "en",
    areaId: null,
    submissionKey: newToken(random, 16),
    keepWordsMonths: 24,
    by,
    now,
    random,
    ...over,
  };
}

async function givenSheet(over: Parameters<typeof sheet>[0] = {}) {
  const added = await addByHand(sheet(over));
  if (!added.ok) throw new Error(added.reason);
  return added;
}

test("a typed-in sheet is stored with who typed it and when it was said, and its code opens it", async () => {
  const { id: eventId } = await givenEvent();
  const { itemId, code } = await givenSheet({ eventId });
  const item = await db().feedbackItem.findUniqueOrThrow({
    where: { id: itemId },
    select: { channel: true, eventId: true, enteredById: true, saidOn: true, disposition: true },
  });
  const saidOn = new Date("2026-11-20T00:00:00Z");
  expect(item).toEqual({
    channel: "paper",
    eventId,
    enteredById: by.staffId,
    saidOn,
    disposition: "waiting",
  });
  expect(await findItemByReceipt({ candidates: readReceiptCode(code.words), now })).toEqual({
    itemId,
    isPractice: false,
  });
  expect(await findItemByReceipt({ candidates: readReceiptCode(code.digits), now })).toEqual({
    itemId,
    isPractice: false,
  });
});

test("the same sheet sent twice is one item with one code", async () => {
  const submissionKey = newToken(random, 16);
  const [first, second] = [await givenSheet({ submissionKey }), await givenSheet({ submissionKey })];
  expect(second).toEqual({ ...first, isRepeat: true });
});

test("an event or area that is not there is refused and nothing is stored", async () => {
  const before = await db().feedbackItem.count();
  expect(await addByHand(sheet({ eventId: nobody }))).toEqual({ ok: false, reason: "unknown-event" });
  expect(await addByHand(sheet({ areaId: nobody }))).toEqual({ ok: false, reason: "unknown-area" });
  expect(await db().feedbackItem.count()).toBe(before);
});

test("a new code ends the old one, asks why and is in the ledger without the code", async () => {
  const { itemId, code: old } = await givenSheet();
  const reissued = await reissueReceipt({ itemId, reason: "seenBySomeone", by, now, random });
  if (!reissued.ok) throw new Error(reissued.reason);
  expect(await findItemByReceipt({ candidates: [old], now })).toBeNull();
  expect(await findItemByReceipt({ candidates: [reissued.code], now })).toEqual({
    itemId,
    isPractice: false,
  });
  const entries = await db().ledgerEntry.findMany({
    where: { subjectId: itemId, kind: "receipt.reissued" },
    select: { reason: true, details: true, staffId: true },
  });
  expect(entries).toEqual([{ reason: "seenBySomeone", details: {}, staffId: by.staffId }]);
});

test("two new codes at once leave one in force", async () => {
  const { itemId } = await givenFeedback();
  const input = { itemId, reason: "lost" as const, by, now, random };
  await Promise.all([reissueReceipt(input), reissueReceipt(input), reissueReceipt(input)]);
  expect(await db().receipt.count({ where: { itemId, endedAt: null } })).toBe(1);
});

test("a withdrawn item has no code and gets none", async () => {
  const { itemId, code } = await givenSheet();
  await withdrawItem({ itemId, now });
  expect(await findItemByReceipt({ candidates: [code], now })).toBeNull();
  const again = await reissueReceipt({ itemId, reason: "lost", by, now, random });
  expect(again).toEqual({ ok: false, reason: "withdrawn" });
});

test("of several codes that were perhaps meant, the first that is in force counts", async () => {
  const [one, two] = [await givenSheet(), await givenSheet()];
  const candidates = [newReceiptCode(random), two.code, one.code];
  expect(await findItemByReceipt({ candidates, now })).toEqual({ itemId: two.itemId, isPractice: false });
  expect(await findItemByReceipt({ candidates: [], now })).toBeNull();
});
