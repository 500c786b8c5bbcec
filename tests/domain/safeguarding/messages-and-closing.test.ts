import { afterAll, expect, test } from "vitest";
import { closeDb, db } from "#app/db/client.server.ts";
import { caseHistoryOf } from "#app/domain/insights/told-entries.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerCase } from "#app/domain/safeguarding/answer-case.server.ts";
import { caseBalance } from "#app/domain/safeguarding/case-balance.server.ts";
import { caseQueue } from "#app/domain/safeguarding/case-queue.server.ts";
import { closeCase } from "#app/domain/safeguarding/close-case.server.ts";
import { openCase } from "#app/domain/safeguarding/open-case.server.ts";
import { caseOfPass, passForPhrase } from "#app/domain/safeguarding/phrase-pass.server.ts";
import { readCaseMessages } from "#app/domain/safeguarding/read-case-messages.server.ts";
import { writeToLane } from "#app/domain/safeguarding/write-to-lane.server.ts";
import { after, hours, minutes } from "#app/platform/clock.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { A_PHRASE, givenCase } from "#tests/support/scenarios/given-case.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const { url } = await testDatabase();
loadEnv({ DATABASE_URL: url, APP_KEYS: newKey(), NODE_ENV: "test", LOG_LEVEL: "silent" });
await givenSettings();
const now = new Date();
const by = staffActor(await givenStaff({ role: "safeguardingLead" }));
afterAll(closeDb);

test("only the phrase that the person chose gives a pass, which ends after half an hour", async () => {
  const { caseId } = await givenCase();
  const { caseId: silent } = await givenCase({ phrase: null });
  const pass = await passForPhrase({ caseId, phrase: A_PHRASE, now });
  expect(caseOfPass({ pass: pass ?? "", now })).toBe(caseId);
  expect(caseOfPass({ pass: pass ?? "", now: after(now, minutes(31)) })).toBeNull();
  expect(caseOfPass({ pass: `A${pass}`, now })).toBeNull();
  expect(await passForPhrase({ caseId, phrase: "a red kettle sings", now })).toBeNull();
  expect(await passForPhrase({ caseId: silent, phrase: A_PHRASE, now })).toBeNull();
});

test("messages go both ways, sealed, and a double tap adds nothing", async () => {
  const { caseId } = await givenCase();
  expect(await answerCase({ caseId, words: "May we ring you?", by, now })).toEqual({ ok: true });
  expect(await readCaseMessages({ caseId, now })).toMatchObject([
    { isFromUs: true, words: "May we ring you?" },
  ]);
  const message = { caseId, words: "Yes, before noon.", now: after(now, minutes(5)) };
  expect(await writeToLane(message)).toEqual({ ok: true });
  expect(await writeToLane(message)).toEqual({ ok: true });
  const { messages } = await openCase({ reason: "firstReading", caseId, by, now: after(now, minutes(6)) });
  expect(messages.map(({ words }) => words)).toEqual(["May we ring you?", "Yes, before noon."]);
  const stored = await db().confidentialMessage.findMany({ where: { caseId }, select: { sealed: true } });
  for (const { sealed } of stored) expect(Buffer.from(sealed).toString("latin1")).not.toContain("noon");
});

test("nobody can be answered who chose no phrase", async () => {
  const { caseId } = await givenCase({ phrase: null });
  expect(await answerCase({ caseId, words: "Hello", by, now })).toEqual({ ok: false, reason: "no-phrase" });
});

test("ten unread messages are enough", async () => {
  const { caseId } = await givenCase();
  for (let n = 0; n < 10; n++)
    expect(await writeToLane({ caseId, words: `Again ${n}`, now })).toEqual({ ok: true });
  expect(await writeToLane({ caseId, words: "Once more", now })).toEqual({ ok: false, reason: "too-many" });
  await openCase({ reason: "firstReading", caseId, by, now });
  expect(await writeToLane({ caseId, words: "Once more", now })).toEqual({ ok: true });
});

test("a case is closed after it was read, once, and a message opens it again with a new alert", async () => {
  const { caseId } = await givenCase();
  const closing = { caseId, reason: "helpGiven", by, now } as const;
  expect(await closeCase(closing)).toEqual({ ok: false, reason: "not-read" });
  await openCase({ reason: "firstReading", caseId, by, now });
  expect(await closeCase(closing)).toEqual({ ok: true });
  expect(await closeCase(closing)).toEqual({ ok: false, reason: "already-closed" });
  const later = after(now, hours(1));
  await writeToLane({ caseId, words: "It began again.", now: later });
  const { rows } = await caseQueue({ state: "open", after: "" });
  expect(rows.find(({ id }) => id === caseId)).toMatchObject({ isUnread: true, newMessages: 1 });
  const alert = await db().safeguardingAlert.findUniqueOrThrow({ where: { caseId } });
  expect(alert).toMatchObject({ at: later, openedAt: null });
  expect((await caseHistoryOf(caseId)).map(({ kind }) => kind)).toEqual([
    "case.told",
    "case.opened",
    "case.closed",
    "case.messaged",
    "case.reopened",
  ]);
});

test("the queue goes on by pages, oldest first, and the lane's balance adds up", async () => {
  const start = after(now, -hours(24 * 90));
  const made = await db().confidentialCase.createManyAndReturn({
    data: Array.from({ length: 55 }, (_, n) => ({
      language: "en",
      receivedAt: after(start, minutes(n)),
      destroyBy: now,
    })),
    select: { id: true },
  });
  const ids = made.map(({ id }) => id);
  const first = await caseQueue({ state: "open", after: "" });
  expect(first.rows.map(({ id }) => id)).toEqual(ids.slice(0, 50));
  const second = await caseQueue({ state: "open", after: first.next ?? "" });
  expect(second.rows.slice(0, 5).map(({ id }) => id)).toEqual(ids.slice(50));
  const { told, waiting, open, closed, takenBack } = await caseBalance();
  expect(told).toBe(await db().confidentialCase.count());
  expect(waiting + open + closed + takenBack).toBe(told);
});
