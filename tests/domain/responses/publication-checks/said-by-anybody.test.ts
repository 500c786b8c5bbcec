import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { checkedWording } from "#app/domain/responses/publication-checks/checked-wording.server.ts";
import { newToken, random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();

/** Words that nobody else says; the first six of them, and the first eight. */
function ownWords() {
  const word = () =>
    `w${newToken(random, 6)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "x")}`;
  const words = Array.from({ length: 10 }, word);
  return { all: words.join(" "), six: words.slice(0, 6).join(" "), eight: words.slice(0, 8).join(" ") };
}

async function verbatim(youSaid: string, answers: { itemIds?: string[]; actionIds?: string[] } = {}) {
  const { responseId } = await givenDraftResponse({ youSaid, ...answers });
  const revision = await db().responseRevision.findFirstOrThrow({ where: { responseId } });
  const results = await checkedWording({ responseId, revision, language: "en" });
  return results.find(({ check }) => check === "verbatim");
}

test("words copied from an item that the response has nothing to do with block it, unless the person agreed", async () => {
  const words = ownWords();
  await givenFeedback({ words: `${words.all}.` });
  expect(await verbatim(`Somebody said: ${words.eight}!`)).toMatchObject({
    state: "blocks",
    findings: [{ field: "youSaid", text: words.eight }],
  });
  expect(await verbatim(`Somebody said: ${words.six}.`)).toMatchObject({ state: "fine" });
  const agreed = ownWords();
  await givenFeedback({ words: agreed.all, mayPublish: true });
  expect(await verbatim(`“${agreed.all}”`)).toMatchObject({ state: "asksReader" });
});

test("six words are a quote of somebody whose item is linked to the action, or in a group with an answered one", async () => {
  const { id: actionId } = await givenAction();
  const [linked, grouped] = [ownWords(), ownWords()];
  const { itemId } = await givenFeedback({ words: linked.all });
  await givenLink({ itemId, actionId });
  expect(await verbatim(linked.six, { actionIds: [actionId] })).toMatchObject({ state: "blocks" });
  const members = [await givenFeedback(), await givenFeedback({ words: grouped.all })];
  const { id: createdById } = await givenStaff();
  const now = new Date();
  await db().itemGroup.create({
    data: {
      ...{ wording: "It is dark.", language: "en", createdById, createdAt: now },
      members: { create: members.map((member) => ({ itemId: member.itemId, joinedAt: now })) },
    },
  });
  const itemIds = members.slice(0, 1).map((member) => member.itemId);
  expect(await verbatim(grouped.six, { itemIds })).toMatchObject({ state: "blocks" });
});

test.each([
  [
    "I DON’T go out after dark — not with my mother's pram",
    "i dont go out after dark not with my mothers pram",
  ],
  ["ਬੱਸ ਅੱਡੇ ਉੱਤੇ ਬਹੁਤ ਹਨੇਰਾ ਹੁੰਦਾ ਹੈ ਅਤੇ ਲੋਕ ਡਰਦੇ ਹਨ", "ਬੱਸ ਅੱਡੇ ਉੱਤੇ ਬਹੁਤ ਹਨੇਰਾ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਲੋਕ ਡਰਦੇ ਹਨ।"],
])("marks, capitals and apostrophes hide no words: %s", async (words, youSaid) => {
  await givenFeedback({ words });
  expect(await verbatim(youSaid)).toMatchObject({ state: "blocks" });
});

test("what was taken back is nobody's words any more, and practice quotes nobody", async () => {
  const [back, practice] = [ownWords(), ownWords()];
  const { itemId } = await givenFeedback({ words: back.all });
  await withdrawItem({ itemId, now: new Date() });
  expect(await verbatim(back.all)).toMatchObject({ state: "fine" });
  const { id: eventId } = await givenEvent({ isPractice: true });
  await givenFeedback({ words: practice.all, eventId });
  expect(await verbatim(practice.all)).toMatchObject({ state: "fine" });
});
