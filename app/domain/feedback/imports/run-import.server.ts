import { db } from "#app/db/client.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { after, days } from "#app/platform/clock.ts";
import type { Random } from "#app/platform/random.server.ts";
import { readRecords } from "#app/platform/read-records.server.ts";
import { getSettings } from "../../operator/settings.server.ts";
import { importFeedback } from "../import-feedback.server.ts";
import { readImportTable } from "../import-table.ts";
import { storedRows } from "./import-for-staff.server.ts";
import { importReading } from "./import-reading.ts";

const KEPT_DAYS = 7;

/**
 * Imports a started spreadsheet, notes after each 100 rows how far it is, and deletes the file. Run again after it was cut
 * off, it goes on: rows that are there already are known.
 * @returns read = added + already + refused, or null when there is nothing to do
 */
export async function runImport({ importId, now, random }: { importId: string; now: Date; random: Random }) {
  const found = await db().feedbackImport.findUnique({
    where: { id: importId },
    select: {
      ...{ status: true, fileId: true, eventId: true, reading: true, added: true, refused: true },
      startedById: true,
    },
  });
  if (found?.status !== "running" || !found.fileId || !found.eventId) return null;
  const file = await db().storedFile.findUnique({ where: { id: found.fileId }, select: { bytes: true } });
  const reading = importReading.parse(found.reading);
  const read = file && (await readRecords(file.bytes, reading));
  const table = read?.ok
    ? readImportTable({ content: read.records, ...reading, ...read.how, map: reading.columns })
    : null;
  if (!table?.ok) return finish(importId, { status: "failed", endedAt: now });
  const { languages, promises } = await getSettings();
  let added = found.added;
  const flawed = storedRows.parse(found.refused);
  const result = await importFeedback({
    rows: table.rows,
    eventId: found.eventId,
    language: languages.default,
    keepWordsMonths: promises.keepWordsMonths,
    by: { kind: "staff", staffId: found.startedById },
    now,
    random,
    onStored: async (part) => {
      added += part.receipts.length;
      flawed.push(...part.flawed);
      const progress = { read: part.done, added, refused: flawed };
      await db().feedbackImport.update({ where: { id: importId }, data: progress, select: { id: true } });
    },
  });
  const already = result.read - added - result.refused.length;
  const counts = { read: result.read, added, already, refused: result.refused };
  await finish(importId, {
    ...counts,
    refused: [...result.refused, ...flawed],
    status: "done",
    endedAt: now,
  });
  return counts;
}

/** Deletes the files that nobody imported within 7 days. @returns how many */
export async function deleteOldImportFiles({ now }: { now: Date }): Promise<number> {
  const old = await db().feedbackImport.findMany({
    where: { fileId: { not: null }, createdAt: { lt: after(now, -days(KEPT_DAYS)) } },
    select: { id: true },
  });
  for (const { id } of old) await finish(id, { status: "expired", endedAt: now });
  return old.length;
}

type Ended = {
  status: "done" | "failed" | "expired";
  endedAt: Date;
  read?: number;
  added?: number;
  already?: number;
  refused?: object[];
};

async function finish(importId: string, ended: Ended): Promise<null> {
  await transaction(async (tx) => {
    const { fileId } = await tx.feedbackImport.findUniqueOrThrow({
      where: { id: importId },
      select: { fileId: true },
    });
    await tx.feedbackImport.update({
      where: { id: importId },
      data: { ...ended, fileId: null },
      select: { id: true },
    });
    if (fileId) await tx.storedFile.deleteMany({ where: { id: fileId } });
  });
  return null;
}
