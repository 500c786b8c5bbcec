import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { recordPromiseOutcome } from "#app/domain/actions/promises/record-promise-outcome.server.ts";
import { decide } from "#app/domain/desk/decide.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { choosePromise } from "#app/domain/responses/promises/choose-promise.server.ts";
import { promisesOfResponseForStaff } from "#app/domain/responses/promises/promises-of-response-for-staff.server.ts";
import { publicPromiseAnswers } from "#app/domain/responses/promises/public-promise-answers.server.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { publicResponse } from "#app/domain/responses/public-response.server.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPromise } from "#tests/support/scenarios/given-promise.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date();
const timeZone = "Europe/London";
const today = dateIn(timeZone, now);

const attach = (responseId: string, promiseId: string) =>
  choosePromise({ responseId, promiseId, mode: "attach", by, now });
const detach = (responseId: string, promiseId: string) =>
  choosePromise({ responseId, promiseId, mode: "detach", by, now });
const end = (promiseId: string, replacedById?: string) =>
  recordPromiseOutcome({
    ...{ promiseId, kind: replacedById ? "replaced" : "kept", replacedById: replacedById ?? null },
    ...{ happenedOn: today, words: "All four lamps are up.", by, now, timeZone },
  });

test("what says we will is not published without a promise, and is with one", async () => {
  const { itemId } = await givenFeedback();
  const { responseId, writer } = await givenDraftResponse({ itemIds: [itemId], outcome: "will" });
  await offerResponse({ responseId, by: staffActor(writer), now });
  const publish = () => publishResponse({ responseId, version: 1, by, now });
  expect(await publish()).toEqual({ ok: false, reason: "will-without-promise" });
  expect(await attach(responseId, (await givenPromise()).promiseId)).toEqual({ ok: true, promises: 1 });
  expect(await publish()).toMatchObject({ ok: true });
});

test("a promise is taken away from a draft, and from a public answer only where another took its place", async () => {
  const [promise, next] = [await givenPromise(), await givenPromise()];
  const draft = await givenDraftResponse();
  await attach(draft.responseId, promise.promiseId);
  expect(await attach(draft.responseId, promise.promiseId)).toEqual({ ok: true, promises: 1 });
  expect(await detach(draft.responseId, promise.promiseId)).toEqual({ ok: true, promises: 0 });
  const { id } = await givenAction();
  const { responseId, slug } = await givenPublishedResponse({ actionIds: [id] });
  await attach(responseId, promise.promiseId);
  expect(await detach(responseId, promise.promiseId)).toEqual({ ok: false, reason: "promise-in-public" });
  expect(await end(promise.promiseId, next.promiseId)).toEqual({ ok: true });
  const rests = async () => {
    const shown = await publicResponse({ slug, now });
    return shown?.kind === "published" ? shown.promises.map((one) => one.slug).toSorted() : [];
  };
  expect(await rests()).toEqual([promise.slug, next.slug].toSorted());
  expect(await detach(responseId, promise.promiseId)).toMatchObject({ ok: true });
  expect(await rests()).toEqual([next.slug]);
  await withdrawResponse({ responseId, reason: "It named the wrong stop.", by, now });
  expect(await rests()).toEqual([]);
  expect(await attach(responseId, next.promiseId)).toEqual({ ok: false, reason: "withdrawn" });
});

test("an answer to practice items rests on no promise", async () => {
  const event = await givenEvent({ isPractice: true });
  const { itemId } = await givenFeedback({ eventId: event.id });
  const { responseId } = await givenDraftResponse({ itemIds: [itemId] });
  expect(await attach(responseId, (await givenPromise()).promiseId)).toEqual({
    ok: false,
    reason: "promise-practice",
  });
});

test("staff find the promises of an answer's own actions first, and only open ones to add", async () => {
  const { id } = await givenAction();
  const other = await givenPromise();
  const own = await givenPromise({ actionId: id });
  const ended = await givenPromise({ actionId: id });
  await end(ended.promiseId);
  const { responseId } = await givenDraftResponse({ actionIds: [id] });
  await attach(responseId, other.promiseId);
  const found = await promisesOfResponseForStaff({ responseId, now });
  expect(found.chosen.map((one) => one.id)).toEqual([other.promiseId]);
  expect(found.open[0]?.id).toBe(own.promiseId);
  expect(found.open.map((one) => one.id)).not.toContain(ended.promiseId);
  expect(found.actionId).toBe(id);
});

test("the receipt says under the answer what was promised, by whom and by when", async () => {
  const { itemId } = await givenFeedback();
  const { responseId } = await givenPublishedResponse({ itemIds: [itemId] });
  const promise = await givenPromise();
  await attach(responseId, promise.promiseId);
  expect((await publicReceipt({ itemId, now })).responses).toMatchObject([
    { promises: [{ slug: promise.slug, organisation: { name: "Warwickshire County Council" } }] },
  ]);
});

test("an item is not set aside or passed on while its promise is open, and can be withheld", async () => {
  const close = (itemId: string, closure: "setAside" | "passedOn" | "withheld", reason: string) => {
    const decision = { kind: "closure" as const, closure, reason, sentence: "This is why we close it." };
    return decide({ itemIds: [itemId], decision, by, now });
  };
  const { itemId } = await givenFeedback();
  const { responseId } = await givenPublishedResponse({ itemIds: [itemId] });
  const { promiseId } = await givenPromise();
  await attach(responseId, promiseId);
  const refused = { ok: false, reason: "promise-open" };
  expect(await close(itemId, "setAside", "alreadyAnswered")).toEqual(refused);
  expect(await close(itemId, "passedOn", "anotherBody")).toEqual(refused);
  const protectedItem = await givenFeedback();
  const second = await givenPublishedResponse({ itemIds: [protectedItem.itemId] });
  await attach(second.responseId, promiseId);
  expect(await close(protectedItem.itemId, "withheld", "risk")).toMatchObject({ ok: true });
  await end(promiseId);
  expect(await close(itemId, "setAside", "alreadyAnswered")).toMatchObject({ ok: true });
});

test("a promise's page counts the people it answers by the rules, and names only answers in public", async () => {
  const { promiseId } = await givenPromise();
  const items = await Promise.all(Array.from({ length: 3 }, () => givenFeedback()));
  const itemIds = items.map(({ itemId }) => itemId);
  const answer = await givenPublishedResponse({ itemIds });
  const draft = await givenDraftResponse();
  expect(await publicPromiseAnswers({ promiseId })).toEqual({ answers: [], people: null });
  await attach(answer.responseId, promiseId);
  await attach(draft.responseId, promiseId);
  const few = await publicPromiseAnswers({ promiseId });
  expect(few).toMatchObject({ answers: [{ slug: answer.slug }], people: { fewerThan: 5 } });
  expect(few.answers).toHaveLength(1);
  const more = await Promise.all(Array.from({ length: 3 }, () => givenFeedback()));
  const second = await givenPublishedResponse({
    itemIds: [...itemIds, ...more.map(({ itemId }) => itemId)],
  });
  await attach(second.responseId, promiseId);
  expect((await publicPromiseAnswers({ promiseId })).people).toEqual({ exact: 6 });
  expect(
    await db().ledgerEntry.count({
      where: { subjectId: second.responseId, kind: "response.promisesChosen" },
    }),
  ).toBe(1);
});
