import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { findItemByReceipt } from "#app/domain/feedback/find-item-by-receipt.server.ts";
import { importFeedback, type NewReceipt } from "#app/domain/feedback/import-feedback.server.ts";
import { readImportTable } from "#app/domain/feedback/import-table.ts";
import { IMPORT } from "#app/domain/ledger/actor.ts";
import { balancesFromEntries, balancesFromTables } from "#app/domain/ledger/balances.server.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";

await productDatabase();
const now = new Date("2026-11-23T10:00:00Z");

async function bringIn(content: string, eventId: string) {
  const table = readImportTable({ content, map: content.startsWith("id") ? { id: "id" } : {} });
  if (!table.ok) throw new Error(table.reason);
  const receipts: NewReceipt[] = [];
  const done: number[] = [];
  const result = await importFeedback({
    rows: table.rows,
    eventId,
    language: "en",
    keepWordsMonths: 24,
    by: IMPORT,
    now,
    random,
    onStored: (part) => {
      receipts.push(...part.receipts);
      done.push(part.done);
    },
  });
  return { result, receipts, done };
}

test("rows become items with words, a receipt that opens them and an entry; again adds none", async () => {
  const { id } = await givenEvent();
  const content = `text\n${Array.from({ length: 205 }, (_, n) => `Words ${n % 200}`).join("\n")}\n" "`;
  const { result, receipts, done } = await bringIn(content, id);
  expect(result).toEqual({ read: 205, added: 205, already: 0, refused: [] });
  expect([receipts.length, done]).toEqual([205, [100, 200, 205]]);
  const [first] = receipts;
  if (!first) throw new Error("no receipt");
  expect(first.row).toBe(2);
  expect(await findItemByReceipt({ candidates: [first.code], now })).not.toBeNull();
  expect(await db().feedbackWords.count()).toBe(205);
  const [entries, tables] = [await balancesFromEntries(), await balancesFromTables()];
  expect(entries.get(id)).toEqual(tables.get(id));
  expect(entries.get(id)).toMatchObject({ received: 205, waiting: 205 });

  const again = await bringIn(content, id);
  expect(again.result).toEqual({ read: 205, added: 0, already: 205, refused: [] });
  expect(again.receipts).toEqual([]);
  const last = await db().ledgerEntry.findFirst({
    where: { kind: "feedback.imported" },
    orderBy: { id: "desc" },
    select: { details: true, eventId: true },
  });
  expect(last).toEqual({ details: { added: 0, already: 205, refused: 0 }, eventId: id });
});

test("an id makes the row the same although its words changed; another event is another matter", async () => {
  const [one, other] = [await givenEvent(), await givenEvent()];
  await bringIn("id,text\n1,First\n2,Second", one.id);
  const { result } = await bringIn("id,text\n1,First, put right\n2,Second\n3,Third\n4,", one.id);
  expect(result).toEqual({ read: 4, added: 1, already: 2, refused: [{ row: 5, why: "blank" }] });
  expect((await bringIn("id,text\n1,First", other.id)).result.added).toBe(1);
});

test("two imports of one file at the same time add each row once", async () => {
  const { id } = await givenEvent();
  const content = `text\n${Array.from({ length: 150 }, (_, n) => `Said ${n}`).join("\n")}`;
  const both = await Promise.all([bringIn(content, id), bringIn(content, id)]);
  expect(both.reduce((sum, { result }) => sum + result.added, 0)).toBe(150);
  expect(await db().feedbackItem.count({ where: { eventId: id } })).toBe(150);
});
