import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { balancesFromEntries, balancesFromTables } from "#app/domain/ledger/balances.server.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { publicResponse } from "#app/domain/responses/public-response.server.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { reviseResponse } from "#app/domain/responses/revise-response.server.ts";
import { sendBackResponse } from "#app/domain/responses/send-back-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { EVERYTHING_CONFIRMED } from "#tests/support/scenarios/everything-confirmed.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { type GivenDraft, givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const reader = await givenStaff();
const now = new Date("2026-05-04T10:00:00Z");
const by = staffActor(reader);

async function givenOffered(draft: GivenDraft = {}) {
  const { itemId } = await givenFeedback();
  const made = await givenDraftResponse({ itemIds: [itemId], ...draft });
  await offerResponse({ responseId: made.responseId, by: staffActor(made.writer), now });
  return { ...made, itemId };
}

const standing = async (itemId: string) =>
  (await db().feedbackItem.findUniqueOrThrow({ where: { id: itemId }, select: { disposition: true } }))
    .disposition;
const entries = (subjectId: string, kind: string) => db().ledgerEntry.count({ where: { subjectId, kind } });
const rowOf = (id: string) => db().publishedResponse.findUniqueOrThrow({ where: { id } });

test("publishing makes the response public, answers its items and is in the ledger", async () => {
  const { responseId, itemId } = await givenOffered();
  expect(await publishResponse({ responseId, version: 1, by, now })).toEqual({
    ok: true,
    revision: 1,
    moved: 1,
  });
  expect(await rowOf(responseId)).toMatchObject({ status: "published", publishedAt: now });
  expect(await db().responseRevision.findFirst({ where: { responseId } })).toMatchObject({
    publishedBy: reader.id,
    publishedAt: now,
  });
  expect(await standing(itemId)).toBe("answered");
  expect(await entries(responseId, "response.published")).toBe(1);
  expect(await balancesFromEntries()).toEqual(await balancesFromTables());
});

test("a draft is published only after it was offered, and what was sent back is a draft again", async () => {
  const { itemId } = await givenFeedback();
  const { responseId } = await givenDraftResponse({ itemIds: [itemId] });
  const publish = () => publishResponse({ responseId, version: 1, by, now });
  expect(await sendBackResponse({ responseId, by, now })).toEqual({ ok: false, reason: "not-offered" });
  expect(await publish()).toEqual({ ok: false, reason: "not-offered" });
  expect(await offerResponse({ responseId, by, now })).toEqual({ ok: true });
  expect(await offerResponse({ responseId, by, now })).toEqual({ ok: false, reason: "not-a-draft" });
  expect(await sendBackResponse({ responseId, by, now })).toEqual({ ok: true });
  expect(await publish()).toEqual({ ok: false, reason: "not-offered" });
  expect(await entries(responseId, "response.sentBack")).toBe(1);
});

test("nobody publishes their own words, and the database refuses it too", async () => {
  const { responseId, writer } = await givenOffered();
  const own = await publishResponse({ responseId, version: 1, by: staffActor(writer), now });
  expect(own).toEqual({ ok: false, reason: "own-words" });
  const data = { publishedBy: writer.id, publishedAt: now, readBy: "colleague" as const };
  await expect(db().responseRevision.updateMany({ where: { responseId }, data })).rejects.toThrow();
  expect(await rowOf(responseId)).toMatchObject({ status: "ready" });
});

test("whoever saved the words last is their writer", async () => {
  const { responseId, writer } = await givenOffered();
  const words = { title: "T", youSaid: "S", outcome: "did" as const, weDid: "D" };
  await reviseResponse({ ...words, responseId, version: 1, by, now, random });
  expect(await publishResponse({ responseId, version: 2, by, now })).toEqual({
    ok: false,
    reason: "own-words",
  });
  expect(await publishResponse({ responseId, version: 2, by: staffActor(writer), now })).toMatchObject({
    ok: true,
  });
});

test("only the words that were read are published", async () => {
  const { responseId, writer } = await givenOffered();
  const words = { title: "Other words", youSaid: "S", outcome: "did" as const, weDid: "D" };
  await reviseResponse({ ...words, responseId, version: 1, by: staffActor(writer), now, random });
  expect(await publishResponse({ responseId, version: 1, by, now })).toEqual({
    ok: false,
    reason: "changed-meanwhile",
  });
});

test("a response that answers nothing is not published; an action alone is enough", async () => {
  const empty = await givenOffered({ itemIds: [] });
  expect(await publishResponse({ responseId: empty.responseId, version: 1, by, now })).toEqual({
    ok: false,
    reason: "nothing-to-answer",
  });
  const { id } = await givenAction();
  const about = await givenOffered({ itemIds: [], actionIds: [id] });
  const confirmed = EVERYTHING_CONFIRMED;
  expect(
    await publishResponse({ responseId: about.responseId, version: 1, confirmed, by, now }),
  ).toMatchObject({ ok: true });
});

test("what may point at a person stops it until somebody stands by it", async () => {
  const { responseId } = await givenOffered({
    youSaid: "Nobody knew whom to ask.",
    weDid: "Write to jo.bloggs@example.org about the lights.",
  });
  expect(await publishResponse({ responseId, version: 1, by, now })).toEqual({
    ok: false,
    reason: "unconfirmed",
    checks: ["personalDetails"],
  });
  const confirmed = { personalDetails: "organisation" } as const;
  expect(await publishResponse({ responseId, version: 1, confirmed, by, now })).toMatchObject({ ok: true });
  expect(
    await db().ledgerEntry.findFirst({ where: { subjectId: responseId, kind: "response.findingConfirmed" } }),
  ).toMatchObject({ details: { check: "personalDetails", reason: "organisation" }, staffId: reader.id });
});

test("a correction is public only once a second person published it", async () => {
  const { itemId } = await givenFeedback();
  const { responseId, slug, writer } = await givenPublishedResponse({ itemIds: [itemId] });
  const words = {
    title: "Five stops",
    youSaid: "S",
    outcome: "doing" as const,
    weDid: "D",
    changeNote: "Five, not four",
  };
  await reviseResponse({ ...words, responseId, version: 2, by: staffActor(writer), now, random });
  expect(await publicResponse({ now, slug })).toMatchObject({ title: "Lights at the bus stops by the park" });
  expect(await publishResponse({ responseId, version: 3, by: staffActor(writer), now })).toMatchObject({
    reason: "own-words",
  });
  expect(await publishResponse({ responseId, version: 3, by, now })).toMatchObject({ ok: true, revision: 2 });
  expect(await publicResponse({ now, slug })).toMatchObject({
    title: "Five stops",
    outcome: "doing",
    revisions: [
      { number: 1, note: null },
      { number: 2, note: { words: "Five, not four", language: "en" } },
    ],
  });
});

test("a published revision is never changed or deleted, whoever asks", async () => {
  const { itemId } = await givenFeedback();
  const { responseId } = await givenPublishedResponse({ itemIds: [itemId] });
  await expect(
    db().responseRevision.updateMany({ where: { responseId }, data: { title: "x" } }),
  ).rejects.toThrow();
  await expect(db().responseRevision.deleteMany({ where: { responseId } })).rejects.toThrow();
});

test("50 people who publish at once make one publication and one entry", async () => {
  const { responseId, itemId } = await givenOffered();
  const results = await Promise.all(
    Array.from({ length: 50 }, () =>
      publishResponse({ responseId, version: 1, confirmed: EVERYTHING_CONFIRMED, by, now }),
    ),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.filter((result) => !result.ok && result.reason === "already-published")).toHaveLength(49);
  expect(await entries(responseId, "response.published")).toBe(1);
  expect(await db().ledgerEntry.count({ where: { subjectId: itemId, kind: "item.moved" } })).toBe(1);
});

test("publishing a correction against withdrawing, 50 times: never public after a withdrawal", async () => {
  const reason = "It named the wrong bus stops.";
  for (let round = 0; round < 50; round += 1) {
    const { itemId } = await givenFeedback();
    const { responseId, slug, writer } = await givenPublishedResponse({ itemIds: [itemId] });
    const words = {
      title: "T",
      youSaid: "S",
      outcome: "did" as const,
      weDid: "D",
      changeNote: "Better words",
    };
    await reviseResponse({ ...words, responseId, version: 2, by: staffActor(writer), now, random });
    const publish = () => publishResponse({ responseId, version: 3, by, now });
    const withdraw = () => withdrawResponse({ responseId, reason, by, now });
    const results = await Promise.all(round % 2 ? [publish(), withdraw()] : [withdraw(), publish()]);
    expect(results[round % 2 ? 1 : 0]).toMatchObject({ ok: true });
    expect(await publicResponse({ now, slug })).toMatchObject({ kind: "withdrawn" });
    expect(await standing(itemId)).toBe("waiting");
  }
  expect(await balancesFromEntries()).toEqual(await balancesFromTables());
});

test("a withdrawn response is never published again", async () => {
  const { itemId } = await givenFeedback();
  const { responseId, writer } = await givenPublishedResponse({ itemIds: [itemId] });
  await withdrawResponse({ responseId, reason: "It named the wrong bus stops.", by, now });
  const words = { title: "T", youSaid: "S", outcome: "did" as const, weDid: "D", changeNote: "Better words" };
  const revised = await reviseResponse({
    ...words,
    responseId,
    version: 3,
    by: staffActor(writer),
    now,
    random,
  });
  expect(revised).toEqual({ ok: false, reason: "withdrawn" });
  expect(await publishResponse({ responseId, version: 3, by, now })).toEqual({
    ok: false,
    reason: "withdrawn",
  });
});
