import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { recordPromiseOutcome } from "#app/domain/actions/promises/record-promise-outcome.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerReporting } from "#app/domain/responses/answer-reporting.server.ts";
import { giveVerdict } from "#app/domain/responses/give-verdict.server.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { publicResponse } from "#app/domain/responses/public-response.server.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import {
  type GivenVerdict,
  givenAnsweredItem,
  givenOutcome,
  givenVerdict,
} from "#tests/support/scenarios/given-verdict.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-05-04T10:00:00Z");
const before = after(now, -days(1));
const later = after(now, days(3));

const AT = { answered: before, judged: now, revised: later };
const givenAnswered = () => givenAnsweredItem(AT);
const judge = (given: GivenVerdict) => givenVerdict({ ...given, at: AT });
const receipt = (itemId: string) => publicReceipt({ itemId, now: later });
const reviseAs = (responseId: string, outcome: "did" | "doing") =>
  givenOutcome({ responseId, outcome, by, at: AT });

test("the person says once what they think of the answer, and the receipt shows it", async () => {
  const answered = await givenAnswered();
  const [before] = (await receipt(answered.itemId)).responses;
  expect(before).toMatchObject({ stage: "did", verdict: null });
  expect(await judge({ ...answered, answer: "partly" })).toEqual({ ok: true, opensAgain: false });
  expect(await judge({ ...answered, answer: "no" })).toEqual({ ok: false, reason: "given-before" });
  const standing = await receipt(answered.itemId);
  expect(standing.responses[0]?.verdict?.answer).toBe("partly");
  expect(standing.disposition).toBe("answered");
});

test("of fifty verdicts sent at once, one is taken", async () => {
  const answered = await givenAnswered();
  const all = await Promise.all(Array.from({ length: 50 }, () => judge({ ...answered, answer: "no" })));
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db().verdict.count({ where: { itemId: answered.itemId } })).toBe(1);
  expect(await db().secondLook.count({ where: { itemId: answered.itemId } })).toBe(1);
});

test("only a public answer to this item, as it stands now, can be judged", async () => {
  const [one, other] = [await givenAnswered(), await givenAnswered()];
  const foreign = await judge({ itemId: one.itemId, slug: other.slug });
  expect(foreign).toEqual({ ok: false, reason: "not-answered" });
  const stale = await giveVerdict({
    ...{ itemId: one.itemId, about: { slug: one.slug }, stage: "will" },
    ...{ answer: "yes", words: null, now },
  });
  expect(stale).toEqual({ ok: false, reason: "changed-meanwhile" });
  await withdrawItem({ itemId: one.itemId, now });
  expect(await judge(one)).toEqual({ ok: false, reason: "withdrawn" });
});

test("when the outcome changes the person is asked again, and both verdicts are public", async () => {
  const items = await Promise.all(Array.from({ length: 5 }, () => givenFeedback()));
  const itemIds = items.map(({ itemId }) => itemId);
  const { responseId, slug } = await givenPublishedResponse({ itemIds });
  for (const itemId of itemIds) await judge({ itemId, slug, answer: "partly" });
  await reviseAs(responseId, "doing");
  const [first = ""] = itemIds;
  expect((await receipt(first)).responses[0]).toMatchObject({ stage: "doing", verdict: null });
  const shown = await publicResponse({ now, slug });
  if (shown?.kind !== "published") throw new Error("not published");
  expect(shown.verdicts.map(({ stage }) => stage)).toEqual(["did", "doing"]);
  const [did, doing] = shown.verdicts;
  expect(did?.counted).toMatchObject({ people: 5 });
  expect(did?.counted?.answers.find(({ answer }) => answer === "partly")?.people).toBe(5);
  expect(doing?.counted).toBe(null);
});

test("when nobody says what came of a promise, the clock breaks it and the person is asked again", async () => {
  const { itemId } = await givenFeedback();
  const { slug } = await givenPublishedResponse({ itemIds: [itemId], outcome: "will", now: before });
  const about = { itemId, about: { slug }, words: null };
  await giveVerdict({ ...about, stage: "will", answer: "yes", now });
  const { dueOn } = await db().promiseDate.findFirstOrThrow({ orderBy: { setAt: "desc" } });
  const answered = async (at: Date) => (await publicReceipt({ itemId, now: at })).responses[0];
  const [late, broken] = [after(dueOn, days(90)), after(dueOn, days(91))];
  expect(await answered(late)).toMatchObject({ stage: "will", verdict: { answer: "yes" } });
  expect(await answered(broken)).toMatchObject({ stage: "promiseBroken", verdict: null });
  const again = await giveVerdict({ ...about, stage: "promiseBroken", answer: "no", now: broken });
  expect(again).toEqual({ ok: true, opensAgain: true });
  expect(await answered(broken)).toMatchObject({ verdict: { answer: "no" } });
});

test.each(["kept", "broken"] as const)("when the promise was %s the person is asked again", async (kind) => {
  const { itemId } = await givenFeedback();
  const { responseId, slug } = await givenPublishedResponse({
    itemIds: [itemId],
    outcome: "will",
    now: before,
  });
  await giveVerdict({ itemId, about: { slug }, stage: "will", answer: "yes", words: null, now });
  expect((await receipt(itemId)).responses[0]?.verdict?.answer).toBe("yes");
  const { promiseId } = await db().responsePromise.findFirstOrThrow({ where: { responseId } });
  const ended = {
    kind,
    happenedOn: "2026-05-04",
    words: "The lights are there to be seen.",
    timeZone: "Europe/London",
  };
  expect(await recordPromiseOutcome({ promiseId, ...ended, by, now })).toEqual({ ok: true });
  const stage = kind === "kept" ? "promiseKept" : "promiseBroken";
  expect((await receipt(itemId)).responses[0]).toMatchObject({ stage, verdict: null });
  const again = await giveVerdict({
    itemId,
    about: { slug },
    stage,
    answer: "partly",
    words: null,
    now: later,
  });
  expect(again).toEqual({ ok: true, opensAgain: false });
  const shown = await publicResponse({ now, slug });
  if (shown?.kind !== "published") throw new Error("not published");
  expect(shown.verdicts.map((one) => one.stage)).toEqual(["will", stage]);
});

test("of fewer than five verdicts nothing is told, not even whether there are any", async () => {
  const answered = await givenAnswered();
  const verdicts = async () => {
    const shown = await publicResponse({ now, slug: answered.slug });
    return shown?.kind === "published" ? shown.verdicts : null;
  };
  const none = await verdicts();
  await judge(answered);
  expect(await verdicts()).toEqual(none);
  expect(none).toEqual([{ stage: "did", counted: null, setAside: 0 }]);
});

test("nobody changes or removes a verdict, the database refuses it", async () => {
  const { itemId, slug } = await givenAnswered();
  await judge({ itemId, slug, words: "It is still dark." });
  await expect(db().verdict.updateMany({ where: { itemId }, data: { answer: "no" } })).rejects.toThrow();
  await expect(db().verdict.deleteMany({ where: { itemId } })).rejects.toThrow();
  await expect(db().$executeRaw`TRUNCATE "Verdict" CASCADE`).rejects.toThrow();
  expect(await db().verdict.count({ where: { itemId } })).toBe(1);
});

test("taking the item back erases the sentence, and the verdict counts no more", async () => {
  const { itemId, slug } = await givenAnswered();
  await judge({ itemId, slug, words: "It is still dark." });
  expect(await db().verdictWords.count({ where: { itemId } })).toBe(1);
  await withdrawItem({ itemId, now: later });
  expect(await db().verdictWords.count({ where: { itemId } })).toBe(0);
});

test("an answer to one person alone can be judged too", async () => {
  const { itemId } = await givenFeedback();
  await answerDirectly({ itemId, words: "The stop has a light now.", by, now });
  expect((await receipt(itemId)).directVerdict).toBe(null);
  const given = await giveVerdict({
    itemId,
    about: "direct",
    stage: "direct",
    answer: "no",
    words: null,
    now,
  });
  expect(given).toEqual({ ok: true, opensAgain: true });
  const standing = await receipt(itemId);
  expect(standing.directVerdict?.answer).toBe("no");
  expect(standing.disposition).toBe("waiting");
});

test("after a verdict, and only then, the person is asked once whether they would report sooner", async () => {
  const answered = await givenAnswered();
  const { itemId } = answered;
  const report = () => answerReporting({ itemId, answer: "moreLikely", now });
  expect(await report()).toEqual({ ok: false, reason: "not-judged" });
  expect((await receipt(itemId)).asksAboutReporting).toBe(false);
  await judge(answered);
  expect((await receipt(itemId)).asksAboutReporting).toBe(true);
  expect(await report()).toEqual({ ok: true });
  expect(await report()).toEqual({ ok: false, reason: "not-judged" });
  expect((await receipt(itemId)).asksAboutReporting).toBe(false);
});
