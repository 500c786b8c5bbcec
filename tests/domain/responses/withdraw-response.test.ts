import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { publicResponse } from "#app/domain/responses/public-response.server.ts";
import { withdrawalSchema } from "#app/domain/responses/schema.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-05-31T23:30:00Z");
const reason = "It named the wrong bus stops.";

test("a withdrawn response shows only that, the month and why, and its items fall back", async () => {
  const { itemId } = await givenFeedback();
  const { responseId, slug } = await givenPublishedResponse({ itemIds: [itemId] });
  expect(await withdrawResponse({ responseId, reason: `  ${reason} `, by, now })).toEqual({
    ok: true,
    moved: 1,
  });
  // Half past eleven at night in UTC is June in the operator's time zone.
  expect(await publicResponse({ now, slug })).toEqual({
    kind: "withdrawn",
    month: "2026-06-15",
    reason: { words: reason, language: "en", direction: "ltr", draftOf: null },
  });
  const item = await db().feedbackItem.findUniqueOrThrow({
    where: { id: itemId },
    select: { disposition: true },
  });
  expect(item.disposition).toBe("waiting");
  expect(await db().ledgerEntry.count({ where: { subjectId: responseId, kind: "response.withdrawn" } })).toBe(
    1,
  );
});

test("an item stays answered by the other response that answers it", async () => {
  const { itemId } = await givenFeedback();
  await givenPublishedResponse({ itemIds: [itemId] });
  const { responseId } = await givenPublishedResponse({ itemIds: [itemId] });
  expect(await withdrawResponse({ responseId, reason, by, now })).toEqual({ ok: true, moved: 0 });
});

test("only what is public can be withdrawn, once, with a sentence", async () => {
  const { itemId } = await givenFeedback();
  const draft = await givenDraftResponse();
  const { responseId } = await givenPublishedResponse({ itemIds: [itemId] });
  const withdraw = (over: { responseId?: string; reason?: string }) =>
    withdrawResponse({ responseId, reason, by, now, ...over });
  expect(await withdraw({ responseId: draft.responseId })).toEqual({ ok: false, reason: "not-published" });
  expect(await withdraw({ reason: "wrong     " })).toEqual({ ok: false, reason: "too-short" });
  expect(withdrawalSchema.safeParse({ reason: "wrong" }).success).toBe(false);
  const data = { status: "withdrawn" as const, withdrawnAt: now, withdrawnReason: "wrong" };
  await expect(db().publishedResponse.update({ where: { id: responseId }, data })).rejects.toThrow();
  expect(await withdraw({})).toMatchObject({ ok: true });
  expect(await withdraw({})).toEqual({ ok: false, reason: "not-published" });
});

test("the reason is public, so what may point at a person in it stops it", async () => {
  const { itemId } = await givenFeedback();
  const { responseId } = await givenPublishedResponse({ itemIds: [itemId] });
  const pointed = { responseId, reason: "Ring jo on 07700 900123 about it.", by, now };
  expect(await withdrawResponse(pointed)).toMatchObject({ ok: false, reason: "personal-details" });
  expect(await withdrawResponse({ ...pointed, confirmed: true })).toMatchObject({ ok: true });
});
