import { afterAll, expect, test } from "vitest";
import { closeDb, db } from "#app/db/client.server.ts";
import { findReceipt } from "#app/domain/feedback/find-receipt.server.ts";
import { readReceiptCode } from "#app/domain/feedback/receipt-code/receipt-code.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerCase } from "#app/domain/safeguarding/answer-case.server.ts";
import { caseBalance } from "#app/domain/safeguarding/case-balance.server.ts";
import { moveToConfidential } from "#app/domain/safeguarding/move-to-confidential.server.ts";
import { openCase } from "#app/domain/safeguarding/open-case.server.ts";
import { takeBack } from "#app/domain/safeguarding/take-back.server.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { random } from "#app/platform/random.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { givenCase } from "#tests/support/scenarios/given-case.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const { url } = await testDatabase();
loadEnv({ DATABASE_URL: url, APP_KEYS: newKey(), NODE_ENV: "test", LOG_LEVEL: "silent" });
await givenSettings();
const now = new Date();
const by = staffActor(await givenStaff({ role: "safeguardingLead" }));
afterAll(closeDb);

test("taking it back erases words, messages and key, ends the receipt and leaves a line in the balance", async () => {
  const { caseId, code } = await givenCase();
  await answerCase({ caseId, words: "Hello", by, now });
  const before = await db().rowKey.count();
  await takeBack({ subject: { caseId }, now });
  await takeBack({ subject: { caseId }, now });
  expect(await db().rowKey.count()).toBe(before - 1);
  expect(await db().confidentialMessage.count({ where: { caseId } })).toBe(0);
  expect(await db().safeguardingAlert.count({ where: { caseId } })).toBe(0);
  expect(await findReceipt({ candidates: readReceiptCode(code), now })).toBeNull();
  expect(await caseBalance()).toMatchObject({ told: 1, takenBack: 1, waiting: 0, open: 0, closed: 0 });
  await expect(openCase({ reason: "firstReading", caseId, by, now })).rejects.toMatchObject({ status: 404 });
});

test("taking back an item that was moved erases the case as well", async () => {
  const { itemId } = await givenFeedback();
  const sentence = "We keep this where only one person reads it.";
  await moveToConfidential({ itemId, sentence, keepWordsMonths: 24, by, now, random });
  await takeBack({ subject: { itemId }, now });
  const moved = await db().confidentialCase.findUniqueOrThrow({ where: { movedFromItemId: itemId } });
  expect(moved).toMatchObject({ told: null, reach: null, rowKeyId: null, closedReason: "takenBack" });
  const item = await db().feedbackItem.findUniqueOrThrow({ where: { id: itemId } });
  expect(item.disposition).toBe("withdrawn");
});

test("who of the team takes back an item that was moved stands at the case too", async () => {
  const { itemId } = await givenFeedback();
  const sentence = "We keep this where only one person reads it.";
  await moveToConfidential({ itemId, sentence, keepWordsMonths: 24, by, now, random });
  const { id: subjectId } = await db().confidentialCase.findUniqueOrThrow({
    where: { movedFromItemId: itemId },
  });
  await takeBack({ subject: { itemId }, now, forThem: { by, reason: "askedUs" } });
  const entry = await db().ledgerEntry.findFirstOrThrow({ where: { kind: "case.takenBack", subjectId } });
  expect(entry).toMatchObject({ actor: "staff", staffId: by.staffId });
});

test("somebody of the team takes an item back for its person: the same is erased, with who did it and why", async () => {
  const [asked, own] = [await givenFeedback({ email: "a@home.example" }), await givenFeedback()];
  await takeBack({ subject: asked, now, forThem: { by, reason: "askedUs" } });
  await takeBack({ subject: own, now });
  const rows = {
    where: { itemId: { in: [asked.itemId, own.itemId] } },
    select: { itemId: true, reason: true },
  };
  expect(new Map((await db().withdrawal.findMany(rows)).map((row) => [row.itemId, row.reason]))).toEqual(
    new Map([
      [asked.itemId, "askedUs"],
      [own.itemId, "byReceipt"],
    ]),
  );
  for (const { itemId } of [asked, own]) {
    expect(await db().feedbackWords.count({ where: { itemId } })).toBe(0);
    expect(await db().feedbackContact.count({ where: { itemId } })).toBe(0);
    expect(await db().receipt.count({ where: { itemId, endedAt: null } })).toBe(0);
  }
  const entries = await db().ledgerEntry.findMany({
    where: { kind: "item.withdrawn", subjectId: asked.itemId },
    select: { staffId: true, reason: true },
  });
  expect(entries).toEqual([{ staffId: by.staffId, reason: "askedUs" }]);
});
