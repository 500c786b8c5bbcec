import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { draftResponse } from "#app/domain/responses/draft-response.server.ts";
import { reviseResponse } from "#app/domain/responses/revise-response.server.ts";
import { draftSchema, reviseSchema } from "#app/domain/responses/schema.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();

const now = new Date("2026-05-04T10:00:00Z");
const words = {
  title: "Dark bus stops",
  youSaid: "The stops are dark.",
  outcome: "did" as const,
  weDid: "There are new lights.",
};
const kindsOf = async (subjectId: string) =>
  (await db().ledgerEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } })).map(({ kind }) => kind);
const revisionsOf = (responseId: string) =>
  db().responseRevision.findMany({ where: { responseId }, orderBy: { number: "asc" } });

test("a draft is revision 1 with what it answers, and in the ledger", async () => {
  const { itemId } = await givenFeedback();
  const action = await givenAction();
  const { responseId, slug } = await givenDraftResponse({ itemIds: [itemId], actionIds: [action.id] });
  expect(slug).toBe("lights-at-the-bus-stops-by-the-park");
  expect(await revisionsOf(responseId)).toMatchObject([{ number: 1, outcome: "did", publishedAt: null }]);
  expect(await kindsOf(responseId)).toEqual(["response.drafted", "response.itemsChosen"]);
  expect(await db().responseItem.count({ where: { responseId, itemId } })).toBe(1);
});

test("two responses with the same title have different addresses, also when they are made at once", async () => {
  const slugs = await Promise.all(
    Array.from({ length: 5 }, () => givenDraftResponse({ title: "ਬੱਸ ਅੱਡੇ — Stops" }).then(({ slug }) => slug)),
  );
  expect(new Set(slugs).size).toBe(5);
});

test("the address follows the title until the response was public, then it is kept", async () => {
  const { itemId } = await givenFeedback();
  const draft = await givenDraftResponse({ title: "A name that must not be told", itemIds: [itemId] });
  const by = staffActor(draft.writer);
  await reviseResponse({
    ...words,
    title: "A better title",
    responseId: draft.responseId,
    version: 1,
    by,
    now,
    random,
  });
  const find = (id: string) => db().publishedResponse.findUniqueOrThrow({ where: { id } });
  expect((await find(draft.responseId)).slug).toBe("a-better-title");

  const published = await givenPublishedResponse({ title: "Kept address", itemIds: [itemId] });
  const correction = {
    ...words,
    title: "Other",
    responseId: published.responseId,
    version: 2,
    changeNote: "A typing mistake",
  };
  await reviseResponse({ ...correction, by, now, random });
  expect((await find(published.responseId)).slug).toBe("kept-address");
});

test("revising an unpublished response overwrites its revision", async () => {
  const { responseId, writer } = await givenDraftResponse();
  const by = staffActor(writer);
  expect(await reviseResponse({ ...words, responseId, version: 1, by, now, random })).toEqual({
    ok: true,
    revision: 1,
    version: 2,
  });
  expect(await revisionsOf(responseId)).toMatchObject([{ number: 1, title: "Dark bus stops" }]);
});

test("revising a public response makes the next revision and leaves the public one alone", async () => {
  const { itemId } = await givenFeedback();
  const { responseId, writer } = await givenPublishedResponse({ itemIds: [itemId] });
  const by = staffActor(writer);
  const changeNote = "The council told us that there are five stops.";
  const revise = (version: number, title: string) =>
    reviseResponse({ ...words, title, responseId, version, changeNote, by, now, random });
  expect(await revise(2, "Second")).toEqual({ ok: true, revision: 2, version: 3 });
  expect(await revise(3, "Second, better")).toEqual({ ok: true, revision: 2, version: 4 });
  expect(await revisionsOf(responseId)).toMatchObject([
    { number: 1, title: "Lights at the bus stops by the park" },
    { number: 2, title: "Second, better", changeNote, publishedAt: null },
  ]);
});

test("a correction says what changed", async () => {
  const { itemId } = await givenFeedback();
  const { responseId, writer } = await givenPublishedResponse({ itemIds: [itemId] });
  const correction = { ...words, responseId, version: 2, by: staffActor(writer), now, random };
  expect(await reviseResponse(correction)).toEqual({ ok: false, reason: "say-what-changed" });
  expect(await reviseResponse({ ...correction, changeNote: "  " })).toEqual({
    ok: false,
    reason: "say-what-changed",
  });
  expect(await revisionsOf(responseId)).toHaveLength(1);
});

test("of two editors who save the same version one is refused and nothing is lost", async () => {
  const { responseId, writer } = await givenDraftResponse();
  const other = await givenStaff();
  const save = (title: string, by = writer) =>
    reviseResponse({ ...words, title, responseId, version: 1, by: staffActor(by), now, random });
  const saved = await Promise.all(
    Array.from({ length: 10 }, (_, n) => save(`Title ${n}`, n % 2 ? writer : other)),
  );
  expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
  expect(saved.filter((result) => !result.ok && result.reason === "changed-meanwhile")).toHaveLength(9);
  expect(await revisionsOf(responseId)).toMatchObject([
    { title: `Title ${saved.findIndex(({ ok }) => ok)}` },
  ]);
});

test("an unknown response is not found", async () => {
  const by = staffActor(await givenStaff());
  const responseId = "0190a000-0000-7000-8000-000000000000";
  await expect(reviseResponse({ ...words, responseId, version: 1, by, now, random })).rejects.toMatchObject({
    status: 404,
  });
});

test("the forms refuse we can't without a reason and a sentence, each at its field", () => {
  const typed = { ...words, outcome: "cannot", language: "en" };
  const issuesOf = (schema: typeof draftSchema | typeof reviseSchema, value: object) =>
    schema.safeParse(value).error?.issues.map(({ path, message }) => [path[0], message]);
  const both = [
    ["reason", "error.response.reason"],
    ["reasonSentence", "error.response.sentence"],
  ];
  expect(issuesOf(draftSchema, typed)).toEqual(both);
  expect(issuesOf(draftSchema, { ...typed, reason: "noMoney" })).toEqual([both[1]]);
  expect(issuesOf(draftSchema, { ...typed, reason: "noMoney", reasonSentence: "  too few  " })).toEqual([
    both[1],
  ]);
  expect(issuesOf(reviseSchema, { ...words, outcome: "cannot", version: "1" })).toEqual(both);
  const whole = { ...typed, reason: "noMoney", reasonSentence: "There is no money for it this year." };
  expect(draftSchema.safeParse(whole).success).toBe(true);
});

test("the database refuses we can't without a reason or a sentence, whoever asks", async () => {
  const { responseId, writer } = await givenDraftResponse();
  const by = staffActor(writer);
  const cannot = { ...words, outcome: "cannot" as const, language: "en", by, now, random };
  await expect(draftResponse(cannot)).rejects.toThrow();
  await expect(draftResponse({ ...cannot, reason: "noMoney", reasonSentence: "short" })).rejects.toThrow();
  const raw = {
    ...words,
    responseId,
    number: 2,
    writtenBy: writer.id,
    writtenAt: now,
    outcome: "cannot" as const,
  };
  await expect(db().responseRevision.create({ data: raw })).rejects.toThrow();
  await expect(db().responseRevision.create({ data: { ...raw, reason: "unsafe" } })).rejects.toThrow();
  const sentence = { reasonSentence: "There is no money for it this year." };
  await expect(db().responseRevision.create({ data: { ...raw, ...sentence } })).rejects.toThrow();
  await expect(
    db().responseRevision.update({
      where: { responseId_number: { responseId, number: 1 } },
      data: { outcome: "cannot" },
    }),
  ).rejects.toThrow();
});

test("a reason is kept for we can't alone", async () => {
  const over = { reason: "noMoney" as const, reasonSentence: "There is no money for it this year." };
  const { responseId } = await givenDraftResponse({ ...over, outcome: "will" });
  expect(await revisionsOf(responseId)).toMatchObject([{ reason: null, reasonSentence: null }]);
  const declined = await givenDraftResponse({ ...over, outcome: "cannot" });
  expect(await revisionsOf(declined.responseId)).toMatchObject([over]);
});
