import { afterAll, expect, test } from "vitest";
import { closeDb, db } from "#app/db/client.server.ts";
import { findItemByReceipt } from "#app/domain/feedback/find-item-by-receipt.server.ts";
import { findReceipt } from "#app/domain/feedback/find-receipt.server.ts";
import { readReceiptCode } from "#app/domain/feedback/receipt-code/receipt-code.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { caseHistoryOf, historyOf, ledgerPage } from "#app/domain/insights/told-entries.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { newCaseReceipt } from "#app/domain/safeguarding/new-case-receipt.server.ts";
import { openCase } from "#app/domain/safeguarding/open-case.server.ts";
import { publicCase } from "#app/domain/safeguarding/public-case.server.ts";
import { tellInConfidence } from "#app/domain/safeguarding/tell-in-confidence.server.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { random } from "#app/platform/random.server.ts";
import { openForApp } from "#app/platform/seal.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { givenCase } from "#tests/support/scenarios/given-case.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const { url } = await testDatabase();
loadEnv({ DATABASE_URL: url, APP_KEYS: newKey(), NODE_ENV: "test", LOG_LEVEL: "silent" });
await givenSettings();
const now = new Date();
const lead = await givenStaff({ role: "safeguardingLead" });
const by = staffActor(lead);
afterAll(closeDb);

test("what is told is nowhere in the database but sealed, and opens for the lane", async () => {
  const words = "Zebulon from number nine did it";
  const { caseId } = await givenCase({ words, reach: { how: "by the Yellowgate", when: "at noontide" } });
  const rows = await db().confidentialCase.findMany({ where: { id: caseId } });
  const stored = JSON.stringify(rows, (_, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
  );
  for (const word of ["Zebulon", "Yellowgate", "noontide", "kettle"]) expect(stored).not.toContain(word);
  const opened = await openCase({ reason: "firstReading", caseId, by, now });
  expect(opened.words).toBe(words);
  expect(opened.reach).toEqual({ how: "by the Yellowgate", when: "at noontide", isFromOpenForm: false });
});

test("the row key is wrapped for the lane alone: the key of the rest of the site does not open it", async () => {
  const { caseId } = await givenCase();
  const found = await db().confidentialCase.findUniqueOrThrow({
    where: { id: caseId },
    select: { rowKey: { select: { wrapped: true } } },
  });
  const wrapped = found.rowKey?.wrapped ?? new Uint8Array();
  expect(() => openForApp("row-key", wrapped, "ConfidentialCase")).toThrow();
  expect(openForApp("confidential", wrapped, "ConfidentialCase")).toHaveLength(32);
});

test("a double tap leads to the same receipt and one case; the same form with other words is another case", async () => {
  const telling = {
    reach: { how: "", when: "" },
    phrase: null,
    eventId: null,
    language: "en",
    submissionKey: "the-same-form-sent-often",
    keepWordsMonths: 24,
    now,
    random,
  };
  const before = await db().confidentialCase.count();
  const told = await Promise.all(
    Array.from({ length: 10 }, () => tellInConfidence({ ...telling, words: "He waits at the bus stop" })),
  );
  expect(await db().confidentialCase.count()).toBe(before + 1);
  const codes = await Promise.all(told.map(({ ticket }) => newCaseReceipt({ ticket: ticket ?? "", now })));
  expect(new Set(codes.map((code) => code?.digits)).size).toBe(1);
  expect(codes[0]?.hasPhrase).toBe(false);
  await tellInConfidence({ ...telling, words: "And he shouts" });
  expect(await db().confidentialCase.count()).toBe(before + 2);
});

test("the receipt opens the case and no item, and shows only whether it was read", async () => {
  const { caseId, code } = await givenCase({ now });
  const candidates = readReceiptCode(code);
  expect(await findReceipt({ candidates, now })).toEqual({ caseId });
  expect(await findItemByReceipt({ candidates, now })).toBeNull();
  expect(await publicCase({ caseId })).toEqual({ isRead: false, hasPhrase: true });
  await openCase({ reason: "firstReading", caseId, by, now });
  expect(await publicCase({ caseId })).toEqual({ isRead: true, hasPhrase: true });
});

test("the case is in its own history and in no other read of the ledger", async () => {
  const event = await givenEvent();
  await givenFeedback({ eventId: event.id });
  const { caseId } = await givenCase({ eventId: event.id });
  await openCase({ reason: "firstReading", caseId, by, now });
  expect((await caseHistoryOf(caseId)).map(({ kind }) => kind)).toEqual(["case.told", "case.opened"]);
  expect(await historyOf(caseId)).toEqual([]);
  const { entries } = await ledgerPage({ before: null });
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.filter(({ kind, subjectId }) => kind.startsWith("case.") || subjectId === caseId)).toEqual(
    [],
  );
  const stored = await db().ledgerEntry.findMany({ where: { subjectId: caseId } });
  expect(stored.map(({ eventId, from, to }) => ({ eventId, from, to }))).toEqual(
    stored.map(() => ({ eventId: null, from: null, to: null })),
  );
  const check = await ledgerCheck();
  expect(check.isBalanced).toBe(true);
  expect(check.tables.get(event.id)?.received).toBe(1);
});

test("each opening is in the ledger, the first one stays the time of reading", async () => {
  const { caseId } = await givenCase();
  await openCase({ reason: "firstReading", caseId, by, now });
  await openCase({ reason: "firstReading", caseId, by, now: new Date(now.getTime() + 60_000) });
  const found = await db().confidentialCase.findUniqueOrThrow({ where: { id: caseId } });
  expect(found.openedAt).toEqual(now);
  expect(found.openedById).toBe(lead.id);
  const opened = (await caseHistoryOf(caseId)).filter(({ kind }) => kind === "case.opened");
  expect(opened.map(({ staffName }) => staffName)).toEqual([lead.name, lead.name]);
});
