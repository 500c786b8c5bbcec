import { expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { db } from "#app/db/client.server.ts";
import { guessReading } from "#app/domain/feedback/imports/guess-reading.ts";
import { importForStaff } from "#app/domain/feedback/imports/import-for-staff.server.ts";
import { lookAtImport } from "#app/domain/feedback/imports/look-at-import.server.ts";
import { deleteOldImportFiles, runImport } from "#app/domain/feedback/imports/run-import.server.ts";
import { startImport } from "#app/domain/feedback/imports/start-import.server.ts";
import { storeImport } from "#app/domain/feedback/imports/store-import.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { after, days } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { readRecords } from "#app/platform/read-records.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const now = new Date("2026-11-23T10:00:00Z");
const by = staffActor(await givenStaff({ role: "caseworker" }));

async function sent(content: string, eventId: string, at = now) {
  const stored = await storeImport({ bytes: Buffer.from(content), fileName: "a.csv", eventId, by, now: at });
  if (!stored.ok) throw new Error(stored.reason);
  const { fileId, reading } = await importForStaff(stored.importId);
  return { importId: stored.importId, fileId: fileId ?? "", reading };
}

const bringIn = async (content: string, eventId: string) => {
  const { importId, reading } = await sent(content, eventId);
  await startImport({ importId, reading, by, now });
  return { importId, counts: await runImport({ importId, now, random }) };
};

test("a file is looked at, comes in, is deleted, and comes in no second time", async () => {
  const { id: eventId } = await givenEvent();
  const content = "Ref,Comment,When\n1,Lamps,23/11/2025\n2,,24/11/2025\n3,Buses,25/11/2025\n";
  const { fileId, reading, importId } = await sent(content, eventId);
  expect(reading).toEqual({
    columns: { id: "Ref", date: "When", body: "Comment" },
    hasHeadings: true,
    isMonthFirst: false,
    delimiter: "comma",
    encoding: "utf-8",
  });
  const looked = await lookAtImport({ fileId, eventId, reading, now });
  expect(looked.table?.trial).toMatchObject({ read: 3, added: 2, already: 0, sameWords: 0 });
  expect(looked.table?.first[0]).toMatchObject({ words: "Lamps", saidOn: "2025-11-23", externalId: "1" });
  expect(await db().feedbackItem.count({ where: { eventId } })).toBe(0);

  await startImport({ importId, reading, by, now });
  await startImport({ importId, reading, by, now });
  expect(await runImport({ importId, now, random })).toEqual({
    read: 3,
    added: 2,
    already: 0,
    refused: [{ row: 3, why: "blank" }],
  });
  expect(await runImport({ importId, now, random })).toBeNull();
  expect(await importForStaff(importId)).toMatchObject({ status: "done", fileId: null, added: 2 });
  expect(await db().storedFile.count({ where: { id: fileId } })).toBe(0);
  expect((await bringIn(content, eventId)).counts).toMatchObject({ added: 0, already: 2 });
  expect(await db().feedbackItem.count({ where: { eventId } })).toBe(2);
});

test("a file that came in without its ids is read without them again; with them its words are warned of", async () => {
  const { id: eventId } = await givenEvent();
  const content = "Ref,Comment\n1,Benches\n2,Trees\n";
  const first = await sent(content, eventId);
  const columns = { body: "Comment" };
  await startImport({ importId: first.importId, reading: { ...first.reading, columns }, by, now });
  await runImport({ importId: first.importId, now, random });
  const { fileId, reading } = await sent(content, eventId);
  expect(reading.columns).toEqual(columns);
  const again = await lookAtImport({ fileId, eventId, reading, now });
  expect(again.table?.trial).toMatchObject({ added: 0, already: 2 });
  const withIds = { ...reading, columns: { ...columns, id: "Ref" } };
  const looked = await lookAtImport({ fileId, eventId, reading: withIds, now });
  expect(looked.table?.trial).toMatchObject({ added: 2, sameWords: 2 });
});

test("columns of other names are guessed again when another mark is chosen, and the rows are noted at the start", async () => {
  const { id: eventId } = await givenEvent();
  const { fileId, reading } = await sent("Comment;Ref\nLamps;1\nBuses;2\n", eventId);
  expect(reading).toMatchObject({ delimiter: "semicolon", columns: { body: "Comment", id: "Ref" } });
  const comma = await lookAtImport({ fileId, eventId, reading: { ...reading, delimiter: "comma" }, now });
  expect(comma.columns).toEqual(["Comment;Ref"]);
  expect(comma.reading).toMatchObject({ columns: { body: "Comment;Ref" }, rows: 2 });
});

test("two at once add nothing twice, and one that was cut off goes on and counts right", async () => {
  const { id: eventId } = await givenEvent();
  const content = `Comment\n${Array.from({ length: 250 }, (_, n) => `Words ${n}`).join("\n")}\n`;
  const both = await Promise.all([bringIn(content, eventId), bringIn(content, eventId)]);
  expect(both.map(({ counts }) => counts?.added ?? 0).reduce((a, b) => a + b)).toBe(250);
  expect(await db().feedbackItem.count({ where: { eventId } })).toBe(250);
  const { importId, reading } = await sent(content, eventId);
  await startImport({ importId, reading, by, now });
  await db().feedbackImport.update({ where: { id: importId }, data: { read: 100, added: 100 } });
  expect(await runImport({ importId, now, random })).toMatchObject({ read: 250, added: 100, already: 150 });
});

test("a file that nobody brings in is deleted after 7 days", async () => {
  const { id: eventId } = await givenEvent();
  const { importId, fileId } = await sent("Comment\nOld words\n", eventId);
  expect(await deleteOldImportFiles({ now: after(now, days(6)) })).toBe(0);
  expect(await deleteOldImportFiles({ now: after(now, days(8)) })).toBeGreaterThan(0);
  expect(await importForStaff(importId)).toMatchObject({ status: "expired", fileId: null });
  expect(await db().storedFile.count({ where: { id: fileId } })).toBe(0);
});

test("headings, their absence and the order of dates are guessed", () => {
  const guess = (...lines: string[]) =>
    guessReading(
      lines.map((line) => line.split(",")),
      null,
    );
  expect(guess("date,comment", "11/23/2025,Hi").isMonthFirst).toBe(true);
  expect(guess("It is much too dark at the bus stop.", "More benches")).toMatchObject({
    hasHeadings: false,
    columns: { body: "1" },
  });
  expect(guess("Comment", "More benches").hasHeadings).toBe(true);
});

test("a workbook is read as its cells; what is none, is locked or is empty is refused with its reason", async () => {
  const bytes = await writeXlsxFile([
    ["Comment", "When"],
    ["Lamps, =1", "23/11/2025"],
  ]).toBuffer();
  expect(await readRecords(bytes)).toEqual({
    ok: true,
    how: null,
    records: [
      ["Comment", "When"],
      ["Lamps, =1", "23/11/2025"],
    ],
  });
  const reasons = await Promise.all(
    [
      Buffer.from("PK\u0003\u0004 no workbook"),
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]),
      Buffer.from(""),
      Buffer.from([0, 1, 2, 0]),
      Buffer.from("a\n".repeat(100_001)),
    ].map((bytes) => readRecords(bytes)),
  );
  expect(reasons.map((read) => !read.ok && read.reason)).toEqual([
    "workbook",
    "spreadsheet",
    "empty",
    "binary",
    "tooManyRows",
  ]);
});
