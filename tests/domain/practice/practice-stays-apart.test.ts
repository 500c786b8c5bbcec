import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { decide } from "#app/domain/desk/decide.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { chooseItems } from "#app/domain/responses/choose-items.server.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { publicResponse } from "#app/domain/responses/public-response.server.ts";
import { moveToConfidential } from "#app/domain/safeguarding/move-to-confidential.server.ts";
import { addToGroup } from "#app/domain/triage/add-to-group.server.ts";
import { groupItems } from "#app/domain/triage/group-items.server.ts";
import { queue } from "#app/domain/triage/queue.server.ts";
import { queueSchema } from "#app/domain/triage/schema.ts";
import { similarItems } from "#app/domain/triage/similar-items.server.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenCase } from "#tests/support/scenarios/given-case.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
await givenStaff({ role: "safeguardingLead" });
const staff = await givenStaff();
const by = staffActor(staff);
const now = new Date();
const practice = await givenEvent({ isPractice: true });

const real = async () =>
  (await givenFeedback({ words: "The lamps in the underpass are broken again" })).itemId;
const practised = async () =>
  (await givenFeedback({ eventId: practice.id, words: "The lamps in the underpass are broken again" }))
    .itemId;

const isPractice = async (responseId: string) =>
  (await db().publishedResponse.findUniqueOrThrow({ where: { id: responseId } })).isPractice;

test("an answer is to practice or to real items, and refuses the others", async () => {
  const [mine, theirs] = [await practised(), await real()];
  const draft = await givenDraftResponse();
  const choose = (responseId: string, itemIds: string[]) =>
    chooseItems({ responseId, itemIds, mode: "extend", by, now });
  expect(await choose(draft.responseId, [mine, theirs])).toEqual({ ok: false, reason: "mixed" });
  expect(await choose(draft.responseId, [mine])).toMatchObject({ ok: true, items: 1 });
  expect(await isPractice(draft.responseId)).toBe(true);
  expect(await choose(draft.responseId, [theirs])).toEqual({ ok: false, reason: "mixed" });
  await chooseItems({ responseId: draft.responseId, itemIds: [mine], mode: "leaveOut", by, now });
  expect(await choose(draft.responseId, [theirs])).toEqual({ ok: false, reason: "mixed" });
  const answer = await givenDraftResponse({ itemIds: [theirs] });
  expect(await choose(answer.responseId, [mine])).toEqual({ ok: false, reason: "mixed" });
  const allOfEvent = { responseId: answer.responseId, allLinked: { eventId: practice.id } };
  await givenLink({ itemId: mine, actionId: (await givenAction()).id });
  expect(await chooseItems({ ...allOfEvent, mode: "extend", by, now })).toEqual({
    ok: false,
    reason: "mixed",
  });
  expect(await isPractice(answer.responseId)).toBe(false);
});

test("a public answer to an action alone never becomes practice", async () => {
  const action = await givenAction();
  const { responseId } = await givenPublishedResponse({ actionIds: [action.id] });
  const itemIds = [await practised()];
  expect(await chooseItems({ responseId, itemIds, mode: "extend", by, now })).toEqual({
    ok: false,
    reason: "mixed",
  });
});

test("all items of an action are those on the answer's own side", async () => {
  const action = await givenAction();
  const [mine, theirs] = [await practised(), await real()];
  for (const itemId of [mine, theirs]) await givenLink({ itemId, actionId: action.id });
  for (const [first, others] of [
    [mine, [mine]],
    [theirs, [theirs]],
  ] as const) {
    const { responseId } = await givenDraftResponse({ itemIds: [first] });
    await chooseItems({ responseId, allLinked: { actionId: action.id }, mode: "extend", by, now });
    const items = await db().responseItem.findMany({ where: { responseId }, select: { itemId: true } });
    expect(items.map(({ itemId }) => itemId)).toEqual(others);
  }
});

test("an answer to practice is on its receipt and on no page of its own", async () => {
  const itemId = await practised();
  const { slug } = await givenPublishedResponse({ itemIds: [itemId] });
  expect(await publicResponse({ now, slug })).toBeNull();
  const receipt = await publicReceipt({ itemId, now });
  expect(receipt).toMatchObject({ isPractice: true, disposition: "answered", responses: [{ slug }] });
  expect(await db().ledgerEntry.count({ where: { subjectId: itemId, NOT: { from: null, to: null } } })).toBe(
    0,
  );
});

test("a group is of practice or of real items", async () => {
  const [one, two, three] = [await practised(), await practised(), await real()];
  const wording = { wording: "Broken lamps", language: "en", by, now };
  expect(await groupItems({ itemIds: [one, three], ...wording })).toEqual({ ok: false, reason: "mixed" });
  const grouped = await groupItems({ itemIds: [one, two], ...wording });
  if (!grouped.ok) throw new Error(grouped.reason);
  expect(await addToGroup({ groupId: grouped.groupId, itemId: three, by, now })).toEqual({
    ok: false,
    reason: "mixed",
  });
});

test("the desk groups practice or real items too, never both", async () => {
  const [one, two, three] = [await practised(), await practised(), await real()];
  const group = (itemIds: string[], into: string | { wording: string; language: string }) =>
    decide({ itemIds, decision: { kind: "group", into }, by, now });
  const wording = { wording: "Broken lamps", language: "en" };
  expect(await group([one, three], wording)).toEqual({ ok: false, reason: "mixed" });
  expect(await group([one, two], wording)).toMatchObject({ ok: true, changed: 2 });
  const { groupId } = await db().itemGroupMember.findFirstOrThrow({ where: { itemId: one, leftAt: null } });
  expect(await group([three], groupId)).toEqual({ ok: false, reason: "mixed" });
});

test("practice is like practice, and in the queue only with its event", async () => {
  const [mine, theirs] = [await practised(), await real()];
  const alike = async (itemId: string) =>
    (await similarItems({ itemId, take: 200 })).map((other) => other.itemId);
  expect(await alike(mine)).not.toContain(theirs);
  expect(await alike(theirs)).not.toContain(mine);
  const seen = async (filters: object) =>
    (await queue({ filters: queueSchema.parse(filters), staffId: staff.id, now })).rows.map(({ id }) => id);
  expect(await seen({})).toContain(theirs);
  for (const filters of [
    {},
    { disposition: "any" },
    { q: "underpass" },
    { event: "none" },
    { assigned: "nobody" },
  ])
    expect(await seen(filters)).not.toContain(mine);
  expect(await seen({ event: practice.id })).toContain(mine);
});

test("nothing said for practice goes into the confidential lane, and it alarms nobody", async () => {
  const words = "I want to end my life, I will kill myself tonight";
  const { itemId } = await givenFeedback({ eventId: practice.id, words });
  expect(await db().itemHint.count({ where: { itemId, kind: "risk" } })).toBeGreaterThan(0);
  expect(await db().safeguardingAlert.count({ where: { itemId } })).toBe(0);
  const sentence = "We moved it to another place.";
  expect(await moveToConfidential({ itemId, sentence, keepWordsMonths: 24, by, now, random })).toEqual({
    ok: false,
    reason: "practice",
  });
  await expect(givenCase({ eventId: practice.id })).rejects.toThrow();
});

test("the database refuses what would make practice real, or real things practice", async () => {
  const { id } = await givenEvent();
  const [mine, theirs] = [await practised(), await real()];
  const refused = (change: Promise<unknown>) => expect(change).rejects.toMatchObject({ code: "P2003" });
  await refused(db().communityEvent.update({ where: { id }, data: { isPractice: true } }));
  await refused(db().communityEvent.update({ where: { id: practice.id }, data: { isPractice: false } }));
  await refused(db().feedbackItem.update({ where: { id: mine }, data: { isPractice: false } }));
  await refused(db().feedbackItem.update({ where: { id: mine }, data: { eventId: id } }));
  await refused(db().feedbackItem.update({ where: { id: theirs }, data: { eventId: practice.id } }));
  const answer = await givenPublishedResponse({ itemIds: [theirs] });
  await refused(db().responseItem.create({ data: { responseId: answer.responseId, itemId: mine } }));
  await refused(
    db().publishedResponse.update({ where: { id: answer.responseId }, data: { isPractice: true } }),
  );
  await refused(db().responseRevision.deleteMany({ where: { responseId: answer.responseId } }));
});
