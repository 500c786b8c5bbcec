import { db } from "#app/db/client.server.ts";
import { type RecordsRefusal, readRecords } from "#app/platform/read-records.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";

const MOST_ROWS = 2000;

/**
 * Keeps a file of earlier answers to look at: CSV or the first sheet of an XLSX workbook. Nothing is public by it.
 * @returns refused as readRecords says; "tooManyRows" from 2,001 rows on; "no-rows" where nothing is below the headings
 */
export async function storeEarlierFile({
  bytes,
  fileName,
  by,
  now,
}: {
  bytes: Uint8Array;
  fileName: string;
  by: StaffActor;
  now: Date;
}): Promise<{ ok: true; fileId: string } | { ok: false; reason: RecordsRefusal }> {
  const read = await readRecords(bytes);
  if (!read.ok) return read;
  const records = read.records.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  if (records.length < 2) return { ok: false, reason: "no-rows" };
  if (records.length > MOST_ROWS + 1) return { ok: false, reason: "tooManyRows" };
  const { id } = await db().earlierFile.create({
    data: { fileName, records: read.records, uploadedBy: by.staffId, uploadedAt: now },
    select: { id: true },
  });
  return { ok: true, fileId: id };
}
