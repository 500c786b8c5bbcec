import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { balancesFromEntries, balancesFromTables } from "#app/domain/ledger/balances.server.ts";
import { correctMistakenLink } from "#app/domain/responses/correct-mistaken-link.server.ts";
import { giveVerdict } from "#app/domain/responses/give-verdict.server.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { publicResponse } from "#app/domain/responses/public-response.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date();

async function givenLinked() {
  const { itemId } = await givenFeedback();
  const { id: actionId } = await givenAction();
  await givenLink({ itemId, actionId, now });
  const { id } = await db().itemLink.findFirstOrThrow({ where: { itemId, actionId }, select: { id: true } });
  return { itemId, actionId, linkId: id };
}

test("the item returns to the queue, the receipt says that it was our mistake, and the history stays", async () => {
  const { itemId, linkId } = await givenLinked();
  expect(await correctMistakenLink({ linkId, by, now })).toEqual({ ok: true, itemId });
  const receipt = await publicReceipt({ itemId, now });
  expect(receipt).toMatchObject({ disposition: "waiting", wasLinkedByMistake: true, shaped: [] });
  expect(await db().itemLink.findUniqueOrThrow({ where: { id: linkId } })).toMatchObject({
    endedAt: now,
    mistakenAt: now,
  });
  expect(await correctMistakenLink({ linkId, by, now })).toEqual({ ok: false, reason: "already-ended" });
  expect(await balancesFromEntries()).toEqual(await balancesFromTables());
});

test("a verdict on an answer about that action is set aside and told apart, never removed", async () => {
  const { itemId, actionId, linkId } = await givenLinked();
  const { slug } = await givenPublishedResponse({ itemIds: [itemId], actionIds: [actionId] });
  await giveVerdict({ itemId, about: { slug }, stage: "did", answer: "yes", words: null, now });
  await correctMistakenLink({ linkId, by, now });
  expect(await db().verdict.findFirstOrThrow({ where: { itemId } })).toMatchObject({
    answer: "yes",
    setAsideAt: now,
  });
  const receipt = await publicReceipt({ itemId, now });
  expect(receipt).toMatchObject({ disposition: "waiting", responses: [] });
  const shown = await publicResponse({ now, slug });
  expect(shown).toMatchObject({ verdicts: [{ stage: "did", counted: null, setAside: 1 }] });
});

test("an answer about another action that the item is linked to goes on answering it", async () => {
  const { itemId, actionId, linkId } = await givenLinked();
  const { id: otherId } = await givenAction();
  await givenLink({ itemId, actionId: otherId, now });
  await givenPublishedResponse({ itemIds: [itemId], actionIds: [actionId, otherId] });
  await correctMistakenLink({ linkId, by, now });
  const receipt = await publicReceipt({ itemId, now });
  expect(receipt.disposition).toBe("answered");
  expect(receipt.responses).toHaveLength(1);
});
