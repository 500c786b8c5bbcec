import { afterAll, beforeEach, expect, test } from "vitest";
import { closeDb, db } from "#app/db/client.server.ts";
import { movePromise } from "#app/domain/actions/promises/move-promise.server.ts";
import { tellWriters } from "#app/domain/followers/tell-writers.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { getSettings } from "#app/domain/operator/settings.server.ts";
import { endSecondLook } from "#app/domain/responses/end-second-look.server.ts";
import { giveVerdict } from "#app/domain/responses/give-verdict.server.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { reviseResponse } from "#app/domain/responses/revise-response.server.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { after, dateIn, days, hours } from "#app/platform/clock.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { closeMailer } from "#app/platform/mailer.server.ts";
import { random } from "#app/platform/random.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { ledgerIsReadable } from "#tests/support/ledger-is-readable.ts";
import { mailSink } from "#tests/support/mail-sink.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const { url } = await testDatabase();
const sink = await mailSink();
const mail = { SMTP_URL: sink.url, MAIL_FROM: "West and Together <news@operator.example>" };
loadEnv({ DATABASE_URL: url, APP_KEYS: newKey(), NODE_ENV: "test", LOG_LEVEL: "silent", ...mail });
await givenSettings();
const [writer, reader] = [staffActor(await givenStaff()), staffActor(await givenStaff())];
const now = new Date();
const at = (n: number) => after(now, hours(n * 2));

beforeEach(() => db().feedbackContact.deleteMany());
afterAll(async () => {
  await sink.close();
  closeMailer();
  await closeDb();
});

async function told(n: number): Promise<number> {
  await ledgerIsReadable();
  return (await tellWriters({ now: at(n) })).sent;
}

type Correction = { responseId: string; outcome: "did" | "doing"; n: number };

async function correct({ responseId, outcome, n }: Correction) {
  const { version } = await db().publishedResponse.findUniqueOrThrow({ where: { id: responseId } });
  const words = { title: "A light", youSaid: "It is dark.", outcome, weDid: "There is a light." };
  const correction = { responseId, version, ...words, changeNote: "A word was wrong." };
  await reviseResponse({ ...correction, by: writer, now: at(n), random });
  await publishResponse({ responseId, version: version + 1, by: reader, now: at(n) });
}

test("another outcome is news once more, a correction of the words is not", async () => {
  const { itemId } = await givenFeedback({ email: "outcome@resident.example", now });
  const { responseId } = await givenPublishedResponse({ itemIds: [itemId], outcome: "doing", now });
  expect(await told(1)).toBe(1);
  await correct({ responseId, outcome: "doing", n: 2 });
  expect(await told(3)).toBe(0);
  await correct({ responseId, outcome: "did", n: 4 });
  expect(await told(5)).toBe(1);
  expect(await told(7)).toBe(0);
});

test("an answer to one person alone is news, and so is what came of a second look", async () => {
  const { itemId } = await givenFeedback({ email: "alone@resident.example", now });
  await answerDirectly({ itemId, words: "The stop has a light now.", by: writer, now: at(1) });
  expect(await told(2)).toBe(1);
  expect(await told(4)).toBe(0);
  const judged = { about: "direct", stage: "direct", answer: "no", words: null } as const;
  await giveVerdict({ itemId, ...judged, now: at(5) });
  expect(await told(6)).toBe(0);
  const ending = { kind: "stays", sentence: "The light is on a timer that is not ours." } as const;
  await endSecondLook({ itemId, ending, by: reader, now: at(7) });
  expect(await told(8)).toBe(1);
  expect(await told(10)).toBe(0);
  for (const { raw } of sink.mails) expect(raw).not.toMatch(/timer|light|judged/i);
});

test("a promise that the clock alone calls broken is news, from the day on which it is broken, and once", async () => {
  const timeZone = "Europe/London";
  const dayAfter = (n: number) => dateIn(timeZone, after(now, days(n)));
  const { itemId } = await givenFeedback({ email: "clock@resident.example", now });
  const { responseId } = await givenPublishedResponse({ itemIds: [itemId], outcome: "will", now });
  const { promiseId } = await db().responsePromise.findFirstOrThrow({ where: { responseId } });
  expect(await told(1)).toBe(1);
  const due = { dueOn: dayAfter(80), precision: "day" } as const;
  const reason = "The lamps come later than was thought.";
  await movePromise({ promiseId, due, reason, by: writer, now: at(2), timeZone });
  const { promises } = await getSettings();
  const last = 80 + promises.brokenAfterDays;
  const toldAtNoonOf = async (day: number) => {
    await ledgerIsReadable();
    return (await tellWriters({ now: new Date(`${dayAfter(day)}T12:00:00Z`) })).sent;
  };
  expect(await toldAtNoonOf(last)).toBe(0);
  expect(await toldAtNoonOf(last + 1)).toBe(1);
  expect(await toldAtNoonOf(last + 2)).toBe(0);
  expect(sink.mails.at(-1)?.raw).not.toMatch(/promise|broken|lamp/i);
});
