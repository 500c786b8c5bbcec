import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { getSettings } from "#app/domain/operator/settings.server.ts";
import { sendPartnerAnswer } from "#app/domain/questions/partner-page/send-partner-answer.server.ts";
import { endOutcome } from "#app/domain/questions/public/end-outcome.server.ts";
import { outcomesOfAction, outcomesOfResponse } from "#app/domain/questions/public/public-outcomes.server.ts";
import { publishOutcome } from "#app/domain/questions/public/publish-outcome.server.ts";
import { questionsToTranslate } from "#app/domain/questions/public/questions-to-translate.server.ts";
import { questionClock } from "#app/domain/questions/question-clock.ts";
import { withdrawQuestion } from "#app/domain/questions/withdraw-question.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenOrganisation } from "#tests/support/scenarios/given-contact.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenQuestion, givenQuestionLink } from "#tests/support/scenarios/given-question.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-28T10:00:00Z");
const action = await givenAction({ title: "Light the bus stops" });
const council = await givenOrganisation({ name: "Town Council", now });

const at = (later: number) => after(now, days(later));
const publish = async (questionId: string, later = 0) =>
  publishOutcome({ questionId, confirmed: false, by, clock: questionClock(await getSettings(), at(later)) });
const shown = (later = 0) =>
  outcomesOfAction({ actionId: action.id, now: at(later), timeZone: "Europe/London", language: "en" });
const answer = async (
  questionId: string,
  over: { choice: "answer" | "decline"; words?: string; reason?: string },
) =>
  sendPartnerAnswer({
    token: await givenQuestionLink(questionId, now),
    version: 0,
    fields: { progress: "", status: "", words: "", reason: "", role: "Lighting", ...over },
    now: at(40),
  });
const about = { organisationId: council.id, actionId: action.id, now };
const kindsOf = async (subjectId: string) =>
  (await db().ledgerEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } })).map(({ kind }) => kind);

test("no reply is said by somebody of the team, only after the date and the agreed days, and ends when an answer comes", async () => {
  const { questionId } = await givenQuestion({ ...about, dueInDays: 10 });
  expect(await publish(questionId, 24)).toEqual({ ok: false, reason: "not-yet" });
  expect(await shown(25), "the clock alone says nothing").toEqual([]);
  expect(await publish(questionId, 25)).toEqual({ ok: true, said: "noReply" });
  expect(await publish(questionId, 25)).toEqual({ ok: false, reason: "already-public" });
  expect(await shown(30)).toMatchObject([
    { said: "noReply", organisation: "Town Council", askedOn: "2026-11-28", days: 30 },
  ]);
  expect((await questionsToTranslate()).map(({ subjectId }) => subjectId)).toEqual([questionId]);
  await answer(questionId, { choice: "answer", words: "In March." });
  expect(await shown(41)).toEqual([]);
  expect(await kindsOf(questionId)).toEqual([
    ...["question.asked", "question.outcomePublished", "partner.linkCopied", "question.opened"],
    ...["question.outcomeEnded", "question.answered"],
  ]);
  expect(await publish(questionId, 60)).toEqual({ ok: false, reason: "answered" });
});

test("declining is said with its reason once staff decide so, ends when a further question is answered, and can be taken back", async () => {
  const { questionId } = await givenQuestion(about);
  await answer(questionId, { choice: "decline", reason: "A court looks at it." });
  expect(await shown(41), "nothing is public by itself").toEqual([]);
  expect(await publish(questionId, 41)).toEqual({ ok: true, said: "declined" });
  expect(await shown(41)).toMatchObject([
    { said: "declined", passage: { words: { reason: "A court looks at it." } } },
  ]);
  await endOutcome({ questionId, by, now: at(42) });
  expect(await shown(42)).toEqual([]);
  expect(await publish(questionId, 43)).toEqual({ ok: true, said: "declined" });
  const further = await givenQuestion({ ...about, followsId: questionId });
  await answer(further.questionId, { choice: "answer", words: "The court is done: in May." });
  expect(await shown(50)).toEqual([]);
});

test("a reason that could point at a person needs somebody to look; a withdrawn question is not said to have no reply", async () => {
  const { questionId } = await givenQuestion(about);
  await answer(questionId, { choice: "decline", reason: "Ask Sam on 07700 900123." });
  expect(await publish(questionId, 41)).toMatchObject({ ok: false, reason: "personal-details" });
  const other = await givenQuestion({ ...about, dueInDays: 5 });
  await publish(other.questionId, 30);
  expect((await shown(30)).length).toBe(1);
  await withdrawQuestion({ questionId: other.questionId, by, now: at(31) });
  expect(await shown(31)).toEqual([]);
  expect(await publish(other.questionId, 60)).toEqual({ ok: false, reason: "answered" });
});

test("it stands on the page of the response that was asked for, and a question about neither stands nowhere", async () => {
  const { responseId, slug } = await givenPublishedResponse({ actionIds: [action.id], now });
  const { questionId } = await givenQuestion({ organisationId: council.id, responseId, dueInDays: 5, now });
  await publish(questionId, 30);
  const of = (address: string) =>
    outcomesOfResponse({ slug: address, now: at(30), timeZone: "Europe/London", language: "en" });
  expect((await of(slug)).length).toBe(1);
  expect(await of("unknown")).toEqual([]);
  const alone = await givenQuestion({ organisationId: council.id, dueInDays: 5, now });
  expect(await publish(alone.questionId, 30)).toEqual({ ok: false, reason: "nowhere" });
});
