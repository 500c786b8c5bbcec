import { afterAll, expect, test } from "vitest";
import { closeDb, db } from "#app/db/client.server.ts";
import { addNote } from "#app/domain/desk/add-note.server.ts";
import { undoBatch } from "#app/domain/desk/undo-batch.server.ts";
import { answerMessage } from "#app/domain/feedback/answer-message.server.ts";
import { redactItem } from "#app/domain/feedback/redact-item.server.ts";
import { sendMessage } from "#app/domain/feedback/send-message.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { moveToConfidential } from "#app/domain/safeguarding/move-to-confidential.server.ts";
import { openCase } from "#app/domain/safeguarding/open-case.server.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { groupItems } from "#app/domain/triage/group-items.server.ts";
import { originalWords } from "#app/domain/triage/original-words.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { reopenItem } from "#app/domain/triage/reopen-item.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { random } from "#app/platform/random.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";
import { closeItem, setThemes } from "#tests/support/scenarios/one-decision.ts";

const { url } = await testDatabase();
loadEnv({ DATABASE_URL: url, APP_KEYS: newKey(), NODE_ENV: "test", LOG_LEVEL: "silent" });
await givenSettings();
const now = new Date();
const by = staffActor(await givenStaff({ role: "caseworker" }));
const sentence = "We keep this where only one person reads it.";
const move = (itemId: string) =>
  moveToConfidential({ itemId, sentence, keepWordsMonths: 24, by, now, random });
afterAll(closeDb);

/** Every table of the database as text, binary columns left out. */
async function everyText(): Promise<string> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT quote_ident(table_name) AS "name" FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await db().$queryRawUnsafe<{ text: string }[]>(
      `SELECT row_to_json(t)::text AS text FROM ${name} t`,
    );
    texts.push(...rows.map(({ text }) => text));
  }
  return texts.join("\n");
}

/** What the team wrote on the item, how it put it into other words, and what it is in with others. */
async function plantWithItsPeers(itemId: string): Promise<string> {
  await addNote({ itemId, words: "Ombersley was here before.", by, now });
  await db().itemTranslation.create({
    data: {
      itemId,
      words: "Ombersley, put plainly",
      language: "en",
      writtenById: by.staffId,
      writtenAt: now,
    },
  });
  const itemIds = [itemId, (await givenFeedback()).itemId];
  const made = await groupItems({ itemIds, wording: "People are pushed.", language: "en", by, now });
  if (!made.ok) throw new Error(made.reason);
  return made.groupId;
}

async function batchesOf(itemId: string): Promise<string[]> {
  const batches = await db().triageBatch.findMany({
    where: { staffId: by.staffId, items: { some: { itemId } } },
    select: { id: true },
  });
  return batches.map(({ id }) => id);
}

async function expectNothingOf(itemId: string): Promise<void> {
  const all = await everyText();
  for (const word of ["Quillfeather", "Ombersley", "brackenhurst"]) expect(all).not.toContain(word);
  const held = await Promise.all([
    db().itemTheme.count({ where: { itemId } }),
    db().itemNote.count({ where: { itemId } }),
    db().itemTranslation.count({ where: { itemId } }),
    db().itemGroupMember.count({ where: { itemId, leftAt: null } }),
  ]);
  expect(held).toEqual([0, 0, 0, 0]);
  expect((await queueItem({ itemId })).disposition).toBe("passedOn");
}

test("without anybody who reads the lane nothing is moved", async () => {
  const { itemId } = await givenFeedback();
  expect(await move(itemId)).toEqual({ ok: false, reason: "no-reader" });
});

test("what was moved is nowhere in the database in plain, and the case holds all of it", async () => {
  const lead = staffActor(await givenStaff({ role: "safeguardingLead" }));
  const theme = await givenTheme({ name: "Buses" });
  const said = await givenFeedback({
    words: "Quillfeather pushed me at the stop, said Ombersley",
    email: "brackenhurst@home.example",
    themeId: theme.id,
  });
  const { itemId } = said;
  const groupId = await plantWithItsPeers(itemId);
  await setThemes({ itemId, themeIds: [(await givenTheme()).id], by, now });
  await redactItem({ itemId, phrases: ["Quillfeather"], reason: "namesSomeone", by, now });
  await answerDirectly({ itemId, words: "We wrote to Ombersley about it.", by, now });
  await closeItem({
    itemId,
    kind: "setAside",
    reason: "cannotUnderstand",
    sentence: "About Ombersley alone.",
    by,
    now,
  });
  const sent = await sendMessage({ itemId, words: "Was it Ombersley?", language: "en", by, now });
  if (!sent.ok) throw new Error(sent.reason);
  const answeredAt = after(now, 1000);
  await answerMessage({ itemId, messageId: sent.messageId, answer: "Yes, Ombersley", now: answeredAt });
  const entry = await db().ledgerEntry.findFirstOrThrow({
    where: { subjectId: itemId },
    select: { id: true },
  });
  await db().ledgerNote.create({ data: { entryId: entry.id, words: "Ombersley again", destroyBy: now } });

  const batches = await batchesOf(itemId);
  expect(batches).toHaveLength(2);

  expect(await move(itemId)).toEqual({ ok: true });
  await expectNothingOf(itemId);
  expect(await db().itemGroup.count({ where: { id: groupId, endedAt: null } })).toBe(1);
  for (const batchId of batches) {
    expect(await undoBatch({ batchId, by, now: after(now, 2000) })).toMatchObject({ ok: false });
    await expectNothingOf(itemId);
  }
  const item = await queueItem({ itemId });
  expect(item).toMatchObject({ words: null, redactions: [], directAnswer: null, disposition: "passedOn" });
  await expect(originalWords({ itemId, reason: "safety", by, now })).rejects.toMatchObject({ status: 404 });

  const moved = await db().confidentialCase.findUniqueOrThrow({ where: { movedFromItemId: itemId } });
  const opened = await openCase({ reason: "firstReading", caseId: moved.id, by: lead, now });
  expect(opened.words).toBe("Quillfeather pushed me at the stop, said Ombersley");
  expect(opened.reach).toEqual({ how: "brackenhurst@home.example", when: "", isFromOpenForm: true });
  expect(opened.messages.map(({ isFromUs, words }) => ({ isFromUs, words }))).toEqual([
    { isFromUs: true, words: "Was it Ombersley?" },
    { isFromUs: false, words: "Yes, Ombersley" },
  ]);
  expect((await ledgerCheck()).isBalanced).toBe(true);
});

test("the open receipt shows the sentence and whether it was read; the item cannot come back", async () => {
  const lead = staffActor(await givenStaff({ role: "safeguardingLead" }));
  const { itemId } = await givenFeedback();
  await move(itemId);
  expect(await move(itemId)).toEqual({ ok: false, reason: "no-words" });
  const before = await publicReceipt({ itemId, now });
  expect(before).toMatchObject({ disposition: "passedOn", closure: { sentence }, lane: { isRead: false } });
  const moved = await db().confidentialCase.findUniqueOrThrow({ where: { movedFromItemId: itemId } });
  expect(await db().safeguardingAlert.count({ where: { caseId: moved.id, openedAt: null } })).toBe(1);
  await openCase({ reason: "firstReading", caseId: moved.id, by: lead, now: after(now, days(1)) });
  expect((await publicReceipt({ itemId, now })).lane).toEqual({ isRead: true });
  expect(await reopenItem({ itemId, kind: "passedOn", reason: "mistake", by, now })).toEqual({
    ok: false,
    reason: "in-the-lane",
  });
});

test("what the person took back is not moved", async () => {
  const { itemId } = await givenFeedback();
  await withdrawItem({ itemId, now });
  expect(await move(itemId)).toEqual({ ok: false, reason: "withdrawn" });
});
