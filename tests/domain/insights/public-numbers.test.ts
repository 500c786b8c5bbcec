import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import type { Influence } from "#app/domain/actions/influence.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { publicNumbers } from "#app/domain/insights/public-numbers.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerReporting } from "#app/domain/responses/answer-reporting.server.ts";
import { giveVerdict } from "#app/domain/responses/give-verdict.server.ts";
import { shareOf } from "#app/domain/responses/opinions.ts";
import type { VerdictAnswer } from "#app/domain/responses/verdict.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenOutcome } from "#tests/support/scenarios/given-verdict.ts";

await productDatabase();
await givenSettings();
const now = new Date();
const { id: actionId } = await givenAction();

async function givenAnswered(items: number, outcome: "did" | "doing") {
  const itemIds: string[] = [];
  const linkedAt = after(now, -days(20));
  for (let n = 0; n < items; n += 1) {
    const { itemId } = await givenFeedback({ now: after(now, -days(30)) });
    await givenLink({ itemId, actionId, now: linkedAt });
    itemIds.push(itemId);
  }
  const answered = { itemIds, actionIds: [actionId], outcome, now: after(linkedAt, days(6)) };
  return { itemIds, ...(await givenPublishedResponse(answered)) };
}

test("nothing is told of fewer than five, and a share only of ten or more", async () => {
  const { itemIds, slug } = await givenAnswered(4, "did");
  const judge = (itemId: string, about: string, stage: "did" | "doing", answer: VerdictAnswer) =>
    giveVerdict({ itemId, about: { slug: about }, stage, answer, words: null, now });
  for (const itemId of itemIds) await judge(itemId, slug, "did", "yes");
  const few = await publicNumbers({ now });
  expect(few).toMatchObject({ received: 4, unaccounted: 0, daysToAnswer: null, verdicts: null });
  const more = await givenAnswered(6, "doing");
  const [first = "", ...others] = more.itemIds;
  await judge(first, more.slug, "doing", "no");
  const five = await publicNumbers({ now });
  expect(five.verdicts).toMatchObject({ people: 5 });
  expect(five.verdicts?.answers[0]).toEqual({ answer: "yes", people: 4, percent: null });
  for (const itemId of others) await judge(itemId, more.slug, "doing", "partly");
  const ten = await publicNumbers({ now });
  expect(ten.verdicts?.answers).toEqual([
    { answer: "yes", people: 4, percent: 40 },
    { answer: "partly", people: 5, percent: 50 },
    { answer: "no", people: 1, percent: 10 },
    { answer: "notMeant", people: 0, percent: 0 },
  ]);
  // The one who said no is looked at again: linked, with an answer that says "doing".
  expect(ten.changes).toEqual({
    ...{ concerns: 10, planned: { items: 6, percent: 60 }, made: { items: 4, percent: 40 } },
    evidenced: { items: 0, percent: 0 },
  });
  const { id: addedBy } = await givenStaff();
  await db().outputEvidence.create({
    data: {
      ...{ actionId, output: "A card for drivers", title: "The card", language: "en" },
      ...{ link: "https://partner.example/card", addedBy, addedAt: now },
    },
  });
  expect((await publicNumbers({ now })).changes).toMatchObject({
    evidenced: { items: 4, percent: 40 },
  });
  expect(ten.daysToAnswer).toEqual({ median: 6, items: 10 });
  for (const itemId of itemIds) await answerReporting({ itemId, answer: "moreLikely", now });
  expect((await publicNumbers({ now })).reporting).toBe(null);
  await answerReporting({ itemId: first, answer: "asBefore", now });
  expect((await publicNumbers({ now })).reporting).toMatchObject({ people: 5 });
  await withdrawItem({ itemId: first, now });
  expect((await publicNumbers({ now })).reporting).toBe(null);
});

test("somebody who judges an answer at two outcomes is one person, with the last verdict", async () => {
  const before = (await publicNumbers({ now })).verdicts;
  const { itemIds, slug, responseId } = await givenAnswered(5, "doing");
  const judge = (itemId: string, stage: "did" | "doing", answer: VerdictAnswer, at: Date) =>
    giveVerdict({ itemId, about: { slug }, stage, answer, words: null, now: at });
  for (const itemId of itemIds) await judge(itemId, "doing", "partly", now);
  const at = after(now, days(1));
  await givenOutcome({ responseId, outcome: "did", by: staffActor(await givenStaff()), at: { revised: at } });
  for (const itemId of itemIds) {
    expect(await judge(itemId, "did", "yes", at)).toMatchObject({ ok: true });
  }
  const given = (await publicNumbers({ now: at })).verdicts;
  expect(given?.people).toBe((before?.people ?? 0) + 5);
  const people = (answer: VerdictAnswer, of: typeof given) =>
    of?.answers.find((one) => one.answer === answer)?.people ?? 0;
  expect(people("yes", given)).toBe(people("yes", before) + 5);
  expect(people("partly", given)).toBe(people("partly", before));
});

test("the share of change is of everything that was said but thanks, and only of what made a difference", async () => {
  const { changes: before } = await publicNumbers({ now });
  const grown = async () => {
    const { concerns, planned, made } = (await publicNumbers({ now })).changes;
    return {
      concerns: concerns - before.concerns,
      planned: planned.items - before.planned.items,
      made: made.items - before.made.items,
    };
  };
  await givenFeedback({ kind: "worry" });
  await givenFeedback({ kind: "thanks" });
  const { itemId: takenBack } = await givenFeedback({ kind: "worry" });
  await withdrawItem({ itemId: takenBack, now });
  expect(await grown()).toEqual({ concerns: 1, planned: 0, made: 0 });
  const elsewhere = await givenAction();
  const answered = async (influence: Influence, about: string) => {
    const { itemId } = await givenFeedback({ kind: "idea" });
    await givenLink({ itemId, actionId, influence });
    if (about !== actionId) await givenLink({ itemId, actionId: about, influence: "noEffect" });
    await givenPublishedResponse({ itemIds: [itemId], actionIds: [about], outcome: "did" });
  };
  await answered("noEffect", actionId);
  await answered("alreadyPlanned", actionId);
  // It gave weight to an action about which nothing is answered yet.
  await answered("addedWeight", elsewhere.id);
  expect(await grown()).toEqual({ concerns: 4, planned: 0, made: 0 });
  await answered("addedWeight", actionId);
  expect(await grown()).toEqual({ concerns: 5, planned: 0, made: 1 });
});

test("there is no share of fewer than ten things", () => {
  expect(shareOf(9, 9)).toBeNull();
  expect(shareOf(3, 10)).toBe(30);
});
