import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { answerMessage } from "#app/domain/feedback/answer-message.server.ts";
import { sendMessage } from "#app/domain/feedback/send-message.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { settleDispositions } from "#app/domain/ledger/settle-dispositions.server.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
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
const now = new Date("2026-05-10T12:00:00Z");
const canary = "CANARY the words of one person";

const settle = (itemId: string) =>
  transaction((tx) => settleDispositions(tx, { itemIds: [itemId], by, at: now }));
const link = (itemId: string, actionId: string) => givenLink({ itemId, actionId, now });

test("a new item waits to be read, and by when; its words and its day are not there", async () => {
  const event = await givenEvent({ name: "At the library" });
  const { itemId } = await givenFeedback({ words: canary, eventId: event.id, now });
  const receipt = await publicReceipt({ itemId, now });
  expect(receipt).toEqual({
    disposition: "waiting",
    month: "2026-05-15",
    eventName: "At the library",
    eventLanguage: "en",
    isPractice: false,
    spokenFor: "self",
    groupSize: null,
    wasCut: false,
    objection: null,
    isJudgedAbuse: false,
    group: { now: null, hasLeft: false, answer: null },
    wasLinkedByMistake: false,
    shaped: [],
    responses: [],
    directAnswer: null,
    directVerdict: null,
    asksAboutReporting: false,
    lookedAgain: null,
    closure: null,
    lane: null,
    messages: [],
    hasEmail: false,
    next: { kind: "read", by: new Date("2026-05-17T12:00:00Z"), isLate: false },
  });
  expect(JSON.stringify(receipt)).not.toContain("CANARY");
});

test("a message shows by month and without the answer; who was written to knows that it was read", async () => {
  const { itemId } = await givenFeedback({ email: "writer@home.example", now });
  const sent = await sendMessage({ itemId, words: "Which stop?", language: "en", by, now });
  if (!sent.ok) throw new Error(sent.reason);
  await answerMessage({ itemId, messageId: sent.messageId, answer: "CANARY the answer", now });
  const receipt = await publicReceipt({ itemId, now });
  expect(receipt.messages).toEqual([
    { id: sent.messageId, words: "Which stop?", language: "en", month: "2026-05-15", isAnswered: true },
  ]);
  expect(receipt).toMatchObject({ disposition: "waiting", hasEmail: true, next: { kind: "answer" } });
  expect(JSON.stringify(receipt)).not.toMatch(/CANARY|home\.example/);
});

test("the clock says by itself that it was not read in time", async () => {
  const { itemId } = await givenFeedback({ now });
  const later = new Date("2026-05-19T12:00:00Z");
  expect((await publicReceipt({ itemId, now: later })).next).toMatchObject({ kind: "read", isLate: true });
});

test("a linked item shows the action it shaped with its newest news, and when the answer is due", async () => {
  const { itemId } = await givenFeedback({ now });
  const action = await givenAction({ number: "12", title: "Keep talking" });
  for (const day of [1, 2, 3, 4]) {
    const happenedOn = new Date(Date.UTC(2026, 4, day));
    await db().progressUpdate.create({
      data: {
        actionId: action.id,
        happenedOn,
        words: `Day *${day}*`,
        language: "en",
        postedBy: staff.id,
        postedAt: now,
      },
    });
  }
  await link(itemId, action.id);
  const receipt = await publicReceipt({ itemId, now });
  expect(receipt).toMatchObject({
    disposition: "linked",
    next: { kind: "answer", by: new Date("2026-07-09T12:00:00Z") },
  });
  expect(receipt.shaped).toMatchObject([
    { influence: "addedWeight", action: { ref: "12", title: "Keep talking" } },
  ]);
  expect(receipt.shaped[0]?.action?.progress.map(({ html }) => html)).toEqual(
    [4, 3, 2].map((day) => `<p>Day <em>${day}</em></p>`),
  );
});

test("the event's own promise is the date that counts", async () => {
  const event = await givenEvent();
  await db().communityEvent.update({ where: { id: event.id }, data: { answerBy: new Date("2026-06-01") } });
  const { itemId } = await givenFeedback({ eventId: event.id, now });
  await link(itemId, (await givenAction()).id);
  expect((await publicReceipt({ itemId, now })).next).toMatchObject({ by: new Date("2026-06-01") });
});

test("an action that is not public is not named", async () => {
  const { itemId } = await givenFeedback({ now });
  await link(itemId, (await givenAction({ title: "Secret", published: false })).id);
  const receipt = await publicReceipt({ itemId, now });
  expect(receipt.shaped).toEqual([{ influence: "addedWeight", action: null }]);
  expect(JSON.stringify(receipt)).not.toContain("Secret");
});

test("the published response is there, a draft is not, and nothing is owed any more", async () => {
  const { itemId } = await givenFeedback({ words: canary, now });
  const { slug } = await givenPublishedResponse({ itemIds: [itemId], now });
  const receipt = await publicReceipt({ itemId, now });
  expect(receipt).toMatchObject({
    disposition: "answered",
    responses: [{ slug, outcome: "did", title: "Lights at the bus stops by the park" }],
    next: null,
  });
  expect(JSON.stringify(receipt)).not.toContain("CANARY");
});

test("a direct answer, and that words were cut", async () => {
  const { itemId } = await givenFeedback({ words: canary, now });
  await db().directAnswer.create({
    data: { itemId, words: "It is open **on Mondays**.", language: "en", at: now, staffId: staff.id },
  });
  const cut = { itemId, startsAt: 0, endsAt: 6, reason: "other", at: now, staffId: staff.id };
  await db().redaction.create({ data: cut });
  await settle(itemId);
  expect(await publicReceipt({ itemId, now })).toMatchObject({
    disposition: "answered",
    wasCut: true,
    directAnswer: { html: "<p>It is open <strong>on Mondays</strong>.</p>", language: "en" },
  });
});

test("a closed item shows the reason and the sentence instead", async () => {
  const { itemId } = await givenFeedback({ now });
  const sentence = { sentence: "It is about the bins.", language: "en" };
  const closure = { kind: "setAside" as const, reason: "notAboutThis", ...sentence };
  await db().itemClosure.create({ data: { itemId, ...closure, at: now, staffId: staff.id } });
  await settle(itemId);
  expect(await publicReceipt({ itemId, now })).toMatchObject({
    disposition: "setAside",
    closure,
    next: null,
  });
});

test("a withdrawn or unknown item has no receipt", async () => {
  const { itemId } = await givenFeedback({ now });
  await withdrawItem({ itemId, now });
  await expect(publicReceipt({ itemId, now })).rejects.toMatchObject({ status: 404 });
  await expect(publicReceipt({ itemId: "0190a000-0000-7000-8000-000000000000", now })).rejects.toMatchObject({
    status: 404,
  });
});
