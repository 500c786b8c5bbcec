import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { decide } from "#app/domain/desk/decide.server.ts";
import { importFeedback } from "#app/domain/feedback/import-feedback.server.ts";
import { objectToCut } from "#app/domain/feedback/object-to-cut.server.ts";
import { redactItem } from "#app/domain/feedback/redact-item.server.ts";
import { sendMessage } from "#app/domain/feedback/send-message.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { historyOf } from "#app/domain/insights/told-entries.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { emptyPracticeEvent } from "#app/domain/practice/empty-practice-event.server.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { groupItems } from "#app/domain/triage/group-items.server.ts";
import { judgeAbuse } from "#app/domain/triage/judge-abuse.server.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";
import { importRow } from "#tests/support/scenarios/import-row.ts";

await productDatabase();
await givenSettings();
const [writer, publisher] = [await givenStaff({ role: "caseworker" }), await givenStaff()];
const by = staffActor(publisher);
const now = new Date();

type Column = { table: string; column: string; type: string };

/** Every row of every table that has one of these ids, or the word, in any column. */
async function traces(ids: string[], word: string): Promise<string[]> {
  const columns = await db().$queryRaw<Column[]>`
    SELECT c.table_name AS "table", c.column_name AS "column", c.data_type AS "type"
    FROM information_schema.columns c JOIN information_schema.tables t
      ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
    WHERE c.table_schema = 'public' AND c.data_type <> 'bytea'`;
  const found: string[] = [];
  for (const { table, column } of columns) {
    const [row] = await db().$queryRawUnsafe<{ n: bigint }[]>(
      `SELECT count(*) AS "n" FROM "${table}" WHERE "${column}"::text ~ $1`,
      [...ids, word].join("|"),
    );
    if (row && row.n > 0n) found.push(`${table}.${column}`);
  }
  return found.sort();
}

/** Something of every kind that can be said, done or brought in at an event. */
async function givenPractice(word: string) {
  const event = await givenEvent({ isPractice: true });
  const action = await givenAction();
  const theme = await givenTheme();
  const say = async (words: string) =>
    (
      await givenFeedback({
        ...{ eventId: event.id, words: `${word} ${words}`, themeId: theme.id },
        email: `${word}@example.org`,
      })
    ).itemId;
  const [one = "", two = "", three = ""] = [await say("one"), await say("two"), await say("three")];
  const gone = await say("gone");
  await withdrawItem({ itemId: gone, now });
  await redactItem({ itemId: one, phrases: ["one"], reason: "other", by, now });
  await objectToCut({ itemId: one, words: `${word} objects`, now });
  await sendMessage({ itemId: one, words: `${word} question`, language: "en", by, now });
  const link = { kind: "link", actionId: action.id, influence: "addedWeight" } as const;
  await decide({ itemIds: [one, two], decision: link, by, now });
  const sentence = `${word}: this is about another place.`;
  const closure = { kind: "closure", closure: "setAside", reason: "notAboutThis", sentence } as const;
  await decide({ itemIds: [three], decision: closure, by, now });
  const grouped = await groupItems({
    itemIds: [one, two],
    wording: `${word} group`,
    language: "en",
    by,
    now,
  });
  await judgeAbuse({ itemId: two, by, now });
  const answer = { title: `${word} answer`, itemIds: [one], actionIds: [action.id], writer, publisher };
  const { responseId } = await givenPublishedResponse(answer);
  const direct = await say("direct");
  await answerDirectly({ itemId: direct, words: `${word} thanks`, by, now });
  await plantRows({ word, eventId: event.id, itemId: two });
  await importFeedback({
    rows: [importRow({ words: `${word} row` })],
    ...{ eventId: event.id, language: "en", keepWordsMonths: 24, by, now, random },
  });
  const items = await db().feedbackItem.findMany({ where: { eventId: event.id }, select: { id: true } });
  const revisions = await db().responseRevision.findMany({ where: { responseId }, select: { id: true } });
  const ids = [...items, ...revisions].map(({ id }) => id);
  return { event, itemId: one, ids: [...ids, responseId, grouped.ok ? grouped.groupId : ""], items };
}

async function plantRows({ word, eventId, itemId }: { word: string; eventId: string; itemId: string }) {
  const staffId = publisher.id;
  await db().itemNote.create({
    data: { itemId, words: `${word} note`, writtenById: staffId, writtenAt: now },
  });
  await db().itemTranslation.create({
    data: { itemId, words: `${word} translated`, language: "en", writtenById: staffId, writtenAt: now },
  });
  const { id: fileId } = await db().storedFile.create({
    data: { name: `${word}.csv`, contentType: "text/csv", bytes: new Uint8Array([1]), createdAt: now },
  });
  await db().feedbackImport.create({
    data: {
      ...{ eventId, fileId, fileName: `${word}.csv`, reading: {}, status: "draft" },
      ...{ startedById: staffId, createdAt: now },
    },
  });
  await db().eventNote.create({
    data: {
      eventId,
      kind: "table",
      words: `${word} table`,
      language: "en",
      writtenById: staffId,
      writtenAt: now,
    },
  });
  const entry = await db().ledgerEntry.findFirstOrThrow({ where: { subjectId: itemId } });
  await db().ledgerNote.create({ data: { entryId: entry.id, words: `${word} note`, destroyBy: now } });
}

test("emptying leaves no row that refers to the items but the nameless ones of the ledger", async () => {
  const { event, itemId, ids, items } = await givenPractice("Zanzibar");
  expect((await traces(ids, "Zanzibar")).length).toBeGreaterThan(20);
  const keys = await db().rowKey.count();
  expect(await emptyPracticeEvent({ eventId: event.id, by, now })).toEqual({ items: items.length });
  expect(await traces(ids, "Zanzibar")).toEqual(["LedgerEntry.details", "LedgerEntry.subjectId"]);
  expect(await db().rowKey.count()).toBeLessThan(keys);
  expect((await historyOf(itemId)).length).toBeGreaterThan(3);
  const [last] = (await historyOf(event.id)).slice(-1);
  expect(last).toMatchObject({
    kind: "event.emptied",
    details: { items: items.length },
    staffName: publisher.name,
  });
});

test("what belongs to a real event, or to another practice event, stays", async () => {
  const other = await givenEvent({ isPractice: true });
  const event = await givenEvent({ isPractice: true });
  const real = await givenEvent();
  const [mine, its, kept] = [
    await givenFeedback({ eventId: event.id }),
    await givenFeedback({ eventId: other.id }),
    await givenFeedback({ eventId: real.id, email: "somebody@example.org" }),
  ];
  const group = { itemIds: [mine.itemId, its.itemId], wording: "Dark stops", language: "en", by, now };
  const grouped = await groupItems(group);
  if (!grouped.ok) throw new Error(grouped.reason);
  const both = await givenPublishedResponse({ itemIds: [mine.itemId, its.itemId], writer, publisher });
  const truly = await givenPublishedResponse({ itemIds: [kept.itemId], writer, publisher });
  await emptyPracticeEvent({ eventId: event.id, by, now });
  expect(await db().feedbackItem.count({ where: { id: { in: [its.itemId, kept.itemId] } } })).toBe(2);
  expect(await db().feedbackContact.count({ where: { itemId: kept.itemId } })).toBe(1);
  expect(await db().itemGroup.count({ where: { id: grouped.groupId } })).toBe(1);
  for (const { responseId } of [both, truly]) {
    expect(await db().publishedResponse.count({ where: { id: responseId } })).toBe(1);
    expect(await db().responseItem.count({ where: { responseId } })).toBe(1);
  }
});

test("a real event is never emptied, and what was sent to an empty one is there", async () => {
  const real = await givenEvent();
  const { itemId } = await givenFeedback({ eventId: real.id });
  await expect(emptyPracticeEvent({ eventId: real.id, by, now })).rejects.toMatchObject({ status: 404 });
  expect(await db().feedbackItem.count({ where: { id: itemId } })).toBe(1);
  const practice = await givenEvent({ isPractice: true });
  await emptyPracticeEvent({ eventId: practice.id, by, now });
  const sent = await givenFeedback({ eventId: practice.id });
  expect(await db().feedbackItem.findUniqueOrThrow({ where: { id: sent.itemId } })).toMatchObject({
    ...{ isPractice: true, disposition: "waiting" },
  });
});

test("twenty people who send while it is emptied are all taken", async () => {
  const { id: eventId } = await givenEvent({ isPractice: true });
  const before = await givenFeedback({ eventId });
  const sent = Array.from({ length: 20 }, () => givenFeedback({ eventId }));
  const [{ items }, ...taken] = await Promise.all([emptyPracticeEvent({ eventId, by, now }), ...sent]);
  expect(new Set(taken.map(({ itemId }) => itemId)).size).toBe(20);
  expect(await db().feedbackItem.count({ where: { eventId } })).toBe(21 - items);
  expect(await db().feedbackItem.count({ where: { id: before.itemId } })).toBe(0);
});
