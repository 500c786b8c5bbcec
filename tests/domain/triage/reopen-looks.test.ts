import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { chooseItems } from "#app/domain/responses/choose-items.server.ts";
import { endSecondLook } from "#app/domain/responses/end-second-look.server.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { endDirectAnswer } from "#app/domain/triage/end-direct-answer.server.ts";
import { after, days, hours } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenAnsweredItem, givenOutcome, givenVerdict } from "#tests/support/scenarios/given-verdict.ts";

await productDatabase();
await givenSettings();
const staff = await givenStaff();
const by = staffActor(staff);
const judged = new Date("2026-05-04T10:00:00Z");
const AT = { answered: after(judged, -days(1)), judged, revised: after(judged, days(2)) };
const answeredAnew = after(judged, days(3));
const takenBack = after(judged, days(5));
const reason = "It named the wrong bus stops.";

/** Somebody said no to an answer, and another answer has dealt with that. */
async function givenAnsweredAnew() {
  const first = await givenAnsweredItem(AT);
  await givenVerdict({ ...first, answer: "no", at: AT });
  const { responseId } = await givenPublishedResponse({ itemIds: [first.itemId], now: answeredAnew });
  expect((await lookAt(first.itemId)).ending).toBe("answeredAnew");
  return { itemId: first.itemId, first, second: responseId };
}

const lookAt = (itemId: string) => db().secondLook.findUniqueOrThrow({ where: { itemId } });
const reopened = (itemId: string) =>
  db().ledgerEntry.count({ where: { subjectId: itemId, kind: "item.lookReopened" } });

async function expectOpen(itemId: string): Promise<void> {
  expect(await lookAt(itemId)).toMatchObject({
    ...{ endedAt: null, endedById: null, ending: null, toldAt: null },
    dueOn: new Date("2026-05-23"),
  });
  expect(await reopened(itemId)).toBe(1);
  const receipt = await publicReceipt({ itemId, now: takenBack });
  expect(receipt).toMatchObject({ disposition: "waiting", lookedAgain: null });
  expect(receipt.next).toMatchObject({ kind: "lookAgain", isLate: false });
}

test("withdrawing the answer that had dealt with a “no” opens it again, with a new date", async () => {
  const { itemId, second } = await givenAnsweredAnew();
  await withdrawResponse({ responseId: second, reason, by, now: takenBack });
  await expectOpen(itemId);
});

test.each(["leaveOut", "replace"] as const)(
  "so does taking the item out of it by “%s”; the other items stay as they are",
  async (mode) => {
    const { itemId, second } = await givenAnsweredAnew();
    const { itemId: other } = await givenFeedback();
    await chooseItems({ responseId: second, itemIds: [other], mode: "extend", by, now: answeredAnew });
    const itemIds = mode === "leaveOut" ? [itemId] : [other];
    await chooseItems({ responseId: second, itemIds, mode, by, now: takenBack });
    await expectOpen(itemId);
    expect(await reopened(other)).toBe(0);
  },
);

test("so does the end of a direct answer that had dealt with it", async () => {
  const first = await givenAnsweredItem(AT);
  const { itemId } = first;
  await givenVerdict({ ...first, answer: "notMeant", at: AT });
  await answerDirectly({ itemId, words: "We asked the council.", by, now: answeredAnew });
  await endSecondLook({ itemId, ending: { kind: "answeredAnew" }, by, now: answeredAnew });
  await endDirectAnswer({ itemId, by, now: takenBack });
  await expectOpen(itemId);
});

test("a correction of the answer that the person said no to does not keep it closed", async () => {
  const { itemId, first, second } = await givenAnsweredAnew();
  await givenOutcome({ responseId: first.responseId, outcome: "did", by, at: { revised: answeredAnew } });
  await withdrawResponse({ responseId: second, reason, by, now: takenBack });
  await expectOpen(itemId);
});

test("another answer that came since keeps it closed, and so does “we stay with it”", async () => {
  const { itemId, second } = await givenAnsweredAnew();
  await givenPublishedResponse({ itemIds: [itemId], now: after(answeredAnew, hours(1)) });
  await withdrawResponse({ responseId: second, reason, by, now: takenBack });
  expect((await lookAt(itemId)).ending).toBe("answeredAnew");
  const stays = await givenAnsweredItem(AT);
  await givenVerdict({ ...stays, answer: "no", at: AT });
  const sentence = "The stop is not ours, and we told its owner.";
  await endSecondLook({ itemId: stays.itemId, ending: { kind: "stays", sentence }, by, now: answeredAnew });
  await withdrawResponse({ responseId: stays.responseId, reason, by, now: takenBack });
  expect((await lookAt(stays.itemId)).sentence).toBe(sentence);
  expect((await reopened(itemId)) + (await reopened(stays.itemId))).toBe(0);
});

test("an answer from before the “no” that is withdrawn opens nothing that a correction had dealt with", async () => {
  const first = await givenAnsweredItem(AT);
  const { itemId } = first;
  const { responseId } = await givenPublishedResponse({ itemIds: [itemId], now: AT.answered });
  await givenVerdict({ ...first, answer: "no", at: AT });
  await givenOutcome({ responseId: first.responseId, outcome: "did", by, at: AT });
  await endSecondLook({ itemId, ending: { kind: "answeredAnew" }, by, now: answeredAnew });
  await withdrawResponse({ responseId, reason, by, now: takenBack });
  expect(await reopened(itemId)).toBe(0);
});

const STEPS = [
  "publish",
  "withdraw",
  "leaveOut",
  "putBack",
  "correct",
  "answer",
  "endAnswer",
  "end",
] as const;
const step = fc.record({ what: fc.constantFrom(...STEPS), which: fc.nat({ max: 3 }), atOnce: fc.boolean() });

type Work = { itemId: string; first: string; responseIds: string[]; now: Date };

async function act(work: Work, { what, which }: { what: (typeof STEPS)[number]; which: number }) {
  const { itemId, first, responseIds, now } = work;
  const responseId = responseIds[which % responseIds.length] ?? first;
  const choose = (mode: "extend" | "leaveOut") =>
    chooseItems({ responseId, itemIds: [itemId], mode, by, now });
  if (what === "publish")
    responseIds.push((await givenPublishedResponse({ itemIds: [itemId], now })).responseId);
  if (what === "withdraw") await withdrawResponse({ responseId, reason, by, now });
  if (what === "leaveOut") await choose("leaveOut");
  if (what === "putBack") await choose("extend");
  if (what === "correct") await givenOutcome({ responseId, outcome: "did", by, at: { revised: now } });
  if (what === "answer") await answerDirectly({ itemId, words: "We asked the council.", by, now });
  if (what === "endAnswer") await endDirectAnswer({ itemId, by, now });
  if (what === "end") await endSecondLook({ itemId, ending: { kind: "answeredAnew" }, by, now });
}

/** What was said no to is answered anew only while something stands that came since. */
async function expectHonest({ itemId }: Work): Promise<void> {
  const { openedAt, ending } = await lookAt(itemId);
  const since = { gt: openedAt };
  const revisions = { some: { publishedAt: since } };
  const answers =
    (await db().responseItem.count({ where: { itemId, response: { status: "published", revisions } } })) +
    (await db().directAnswer.count({ where: { itemId, endedAt: null, at: since } }));
  if (ending === "answeredAnew") expect(answers).toBeGreaterThan(0);
  const { disposition } = await publicReceipt({ itemId, now: takenBack });
  if (ending === null) expect(disposition).toBe("waiting");
}

test("whatever is published, left out and taken back, one after another and at once, a “no” is closed by an answer that stands", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const given = await givenAnsweredAnew();
      const { itemId, first, second } = given;
      const work = {
        itemId,
        first: first.responseId,
        responseIds: [first.responseId, second],
        now: takenBack,
      };
      let running: Promise<unknown>[] = [];
      for (const { atOnce, ...one } of steps) {
        work.now = after(work.now, hours(1));
        running.push(act({ ...work }, one));
        if (atOnce) continue;
        await Promise.all(running);
        running = [];
        await expectHonest(work);
      }
      await Promise.all(running);
      await expectHonest(work);
    }),
    { numRuns: 15 },
  );
  expect(await ledgerCheck()).toMatchObject({ isBalanced: true });
});
