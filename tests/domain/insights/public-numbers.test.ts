import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { publicNumbers } from "#app/domain/insights/public-numbers.server.ts";
import { answerReporting } from "#app/domain/responses/answer-reporting.server.ts";
import { giveVerdict } from "#app/domain/responses/give-verdict.server.ts";
import type { VerdictAnswer } from "#app/domain/responses/verdict.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

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
  return { itemIds, slug: (await givenPublishedResponse(answered)).slug, outcome };
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
  expect(ten.changes).toEqual({ linked: 10, planned: 6, made: 4, evidenced: 0 });
  const { id: addedBy } = await givenStaff();
  await db().outputEvidence.create({
    data: {
      ...{ actionId, output: "A card for drivers", title: "The card", language: "en" },
      ...{ link: "https://partner.example/card", addedBy, addedAt: now },
    },
  });
  expect((await publicNumbers({ now })).changes).toMatchObject({ made: 4, evidenced: 4 });
  expect(ten.daysToAnswer).toEqual({ median: 6, items: 10 });
  for (const itemId of itemIds) await answerReporting({ itemId, answer: "moreLikely", now });
  expect((await publicNumbers({ now })).reporting).toBe(null);
  await answerReporting({ itemId: first, answer: "asBefore", now });
  expect((await publicNumbers({ now })).reporting).toMatchObject({ people: 5 });
  await withdrawItem({ itemId: first, now });
  expect((await publicNumbers({ now })).reporting).toBe(null);
});
