import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { publicLedger } from "#app/domain/insights/public-ledger.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { itemProtection } from "#app/domain/triage/item-protection.server.ts";
import { judgeAbuse } from "#app/domain/triage/judge-abuse.server.ts";
import { takeBackAbuse } from "#app/domain/triage/take-back-abuse.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { closeItem } from "#tests/support/scenarios/one-decision.ts";

await productDatabase();
await givenSettings();
const [one, other, third] = [await givenStaff(), await givenStaff(), await givenStaff()];
const now = new Date("2026-11-23T12:00:00Z");

const judge = (itemId: string, staff: { id: string }) => judgeAbuse({ itemId, by: staffActor(staff), now });
const takeBack = (itemId: string, staff: { id: string }) =>
  takeBackAbuse({ itemId, by: staffActor(staff), now });
const ledger = () => publicLedger({ now: after(now, days(1)), timeZone: "Europe/London" });

test("two people take an item out of received and into a number of its own; both balances agree all the way", async () => {
  const { itemId } = await givenFeedback({ now });
  const before = await ledger();
  expect(await judge(itemId, one)).toEqual({ ok: true, isOutside: false });
  expect((await ledger()).total.received).toBe(before.total.received);
  expect(await judge(itemId, one)).toEqual({ ok: false, reason: "judged-before" });
  expect(await judge(itemId, other)).toEqual({ ok: true, isOutside: true });
  const outside = await ledger();
  expect(outside.total.received).toBe(before.total.received - 1);
  expect(outside.abuse).toBe(before.abuse + 1);
  expect(outside.total.unaccounted).toBe(0);
  expect(outside.eventsTotal.received).toBe(outside.total.received);
  expect((await ledgerCheck()).differences).toEqual([]);
  expect((await itemProtection({ itemId, staffId: one.id })).abuse).toEqual({
    judgements: 2,
    isMine: true,
    isOutside: true,
  });
});

test("what is decided about it meanwhile moves nothing in the balance, and taken back it stands where the rule puts it", async () => {
  const { itemId } = await givenFeedback({ now });
  await judge(itemId, one);
  await judge(itemId, other);
  const sentence = "This is about another place.";
  const reason = "notAboutThis";
  await closeItem({ itemId, kind: "setAside", reason, sentence, by: staffActor(one), now });
  expect((await ledgerCheck()).differences).toEqual([]);
  expect(await takeBack(itemId, third)).toEqual({ ok: false, reason: "not-yours" });
  expect(await takeBack(itemId, one)).toEqual({ ok: true });
  const check = await ledgerCheck();
  expect(check.differences).toEqual([]);
  const item = await db().feedbackItem.findUniqueOrThrow({ where: { id: itemId } });
  expect([item.disposition, item.judgedAbuseAt]).toEqual(["setAside", null]);
  expect(await takeBack(itemId, other)).toEqual({ ok: true });
  expect((await ledgerCheck()).differences).toEqual([]);
});

test("taken back by the person it stays outside and balanced", async () => {
  const { itemId } = await givenFeedback({ now });
  await judge(itemId, one);
  await judge(itemId, other);
  await withdrawItem({ itemId, now });
  expect((await ledgerCheck()).differences).toEqual([]);
  await takeBack(itemId, other);
  expect((await ledgerCheck()).differences).toEqual([]);
});

test("what is answered or taken back is not judged", async () => {
  const { itemId } = await givenFeedback({ now });
  await answerDirectly({ itemId, words: "Thank you.", by: staffActor(one), now });
  expect(await judge(itemId, one)).toEqual({ ok: false, reason: "answered" });
  await withdrawItem({ itemId, now });
  expect(await judge(itemId, one)).toEqual({ ok: false, reason: "withdrawn" });
});

test("several people at once make one move", async () => {
  const { itemId } = await givenFeedback({ now });
  const judged = await Promise.all([judge(itemId, one), judge(itemId, other), judge(itemId, third)]);
  expect(judged.filter((done) => done.ok && done.isOutside)).toHaveLength(1);
  expect((await ledgerCheck()).differences).toEqual([]);
});

test("its receipt says so and owes nothing", async () => {
  const { itemId } = await givenFeedback({ now });
  await judge(itemId, one);
  await judge(itemId, other);
  expect(await publicReceipt({ itemId, now })).toMatchObject({ isJudgedAbuse: true, next: null });
});
