import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { answerMessage } from "#app/domain/feedback/answer-message.server.ts";
import { writeAgainFrom } from "#app/domain/feedback/message-wait.ts";
import { sendMessage } from "#app/domain/feedback/send-message.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-23T12:00:00Z");
const nobody = "00000000-0000-4000-8000-000000000000";

const write = (itemId: string, at = now) =>
  sendMessage({ itemId, words: "Which stop is it?", language: "en", by, now: at });

async function givenMessage() {
  const { itemId } = await givenFeedback({ now });
  const sent = await write(itemId);
  if (!sent.ok) throw new Error(sent.reason);
  return { itemId, messageId: sent.messageId };
}

const entriesOf = (subjectId: string) =>
  db().ledgerEntry.findMany({
    where: { subjectId, kind: { startsWith: "item.message" } },
    orderBy: { id: "asc" },
    select: { kind: true, actor: true, details: true },
  });

test("an answer that hints at a risk to life calls the safeguarding lead, also when somebody looked before", async () => {
  await givenSettings();
  const { itemId, messageId } = await givenMessage();
  const alert = () => db().safeguardingAlert.findUnique({ where: { itemId } });
  await answerMessage({ itemId, messageId, answer: "He said he will kill me.", now });
  expect(await alert()).toMatchObject({ at: now, openedAt: null });
  const seen = { leadToldAt: now, openedAt: now };
  await db().safeguardingAlert.update({ where: { itemId }, data: seen });
  const later = after(now, days(60));
  const again = await write(itemId, later);
  if (!again.ok) throw new Error(again.reason);
  const calm = { itemId, messageId: again.messageId, answer: "By the park.", now: later };
  await answerMessage(calm);
  expect(await alert()).toMatchObject(seen);
  await db().itemMessage.update({ where: { id: again.messageId }, data: { answer: null, answeredAt: null } });
  await answerMessage({ ...calm, answer: "He came back and said he will kill me." });
  expect(await alert()).toMatchObject({ at: later, leadToldAt: null, openedAt: null });
  const flagged = { kind: "item.flaggedAtRisk", subjectId: itemId };
  expect(await db().ledgerEntry.count({ where: flagged })).toBe(2);
});

test("a message and its answer are kept with an entry each that has none of the words", async () => {
  const { itemId, messageId } = await givenMessage();
  expect(await answerMessage({ itemId, messageId, answer: " By the park. ", now })).toEqual({ ok: true });
  const stored = await db().itemMessage.findUniqueOrThrow({
    where: { id: messageId },
    select: { words: true, language: true, sentById: true, answer: true, answeredAt: true },
  });
  expect(stored).toEqual({
    ...{ words: "Which stop is it?", language: "en", sentById: by.staffId },
    ...{ answer: "By the park.", answeredAt: now },
  });
  expect(await entriesOf(itemId)).toEqual([
    { kind: "item.messaged", actor: "staff", details: { messageId } },
    { kind: "item.messageAnswered", actor: "resident", details: { messageId } },
  ]);
});

test("an answer moves nothing: the item stands where it stood", async () => {
  const { itemId, messageId } = await givenMessage();
  await answerMessage({ itemId, messageId, answer: "By the park.", now });
  const item = await db().feedbackItem.findUniqueOrThrow({
    where: { id: itemId },
    select: { disposition: true },
  });
  expect(item.disposition).toBe("waiting");
  expect(await db().ledgerEntry.count({ where: { subjectId: itemId, kind: "item.moved" } })).toBe(0);
});

test("nobody is written to again before they answered or 14 days have passed", async () => {
  const { itemId, messageId } = await givenMessage();
  const refused = { ok: false, reason: "waits-for-answer" };
  expect(await write(itemId)).toEqual(refused);
  expect(await write(itemId, after(now, days(14) - 1))).toEqual(refused);
  await answerMessage({ itemId, messageId, answer: "By the park.", now });
  expect(await write(itemId)).toMatchObject({ ok: true });
  expect(await write(itemId, after(now, days(14)))).toMatchObject({ ok: true });
  expect(writeAgainFrom([], now)).toBeNull();
  expect(writeAgainFrom([{ sentAt: now, answeredAt: null }], now)).toEqual(after(now, days(14)));
});

test("two messages at once are one", async () => {
  const { itemId } = await givenFeedback({ now });
  const sent = await Promise.all([write(itemId), write(itemId), write(itemId)]);
  expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
});

test("one answer is taken; the same once more is a double tap, and another one is refused", async () => {
  const { itemId, messageId } = await givenMessage();
  const answer = (words: string) => answerMessage({ itemId, messageId, answer: words, now });
  const both = await Promise.all([answer("By the park."), answer("By the park.")]);
  expect(both).toEqual([{ ok: true }, { ok: true }]);
  expect(await answer("By the school.")).toEqual({ ok: false, reason: "answered-before" });
  expect(await entriesOf(itemId)).toHaveLength(2);
});

test("a message of somebody else is not found", async () => {
  const { messageId } = await givenMessage();
  const { itemId } = await givenFeedback();
  const answer = { itemId, answer: "Yes.", now };
  await expect(answerMessage({ ...answer, messageId })).rejects.toMatchObject({ status: 404 });
  await expect(answerMessage({ ...answer, messageId: nobody })).rejects.toMatchObject({ status: 404 });
  await expect(write(nobody)).rejects.toMatchObject({ status: 404 });
});

test("taking it back erases the words of both, and nothing more is written", async () => {
  const { itemId, messageId } = await givenMessage();
  await answerMessage({ itemId, messageId, answer: "By the park.", now });
  await withdrawItem({ itemId, now });
  expect(await db().itemMessage.count({ where: { itemId } })).toBe(0);
  expect(await write(itemId)).toEqual({ ok: false, reason: "withdrawn" });
  expect(await answerMessage({ itemId, messageId, answer: "No.", now })).toEqual({
    ok: false,
    reason: "withdrawn",
  });
});
