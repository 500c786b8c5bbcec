import { transaction } from "#app/db/transaction.server.ts";
import { type RecordsRefusal, readRecords } from "#app/platform/read-records.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { readImportTable } from "../import-table.ts";
import { guessReading, type ImportReading } from "./guess-reading.ts";
import { tryImport } from "./try-import.server.ts";

type StoreImport = { bytes: Uint8Array; fileName: string; eventId: string; by: StaffActor; now: Date };

/** Keeps a sent spreadsheet to look at; nothing of it is imported yet. @returns refused as readRecords says */
export async function storeImport({
  bytes,
  fileName,
  eventId,
  by,
  now,
}: StoreImport): Promise<{ ok: true; importId: string } | { ok: false; reason: RecordsRefusal }> {
  const read = await readRecords(bytes);
  if (!read.ok) return read;
  const guessed = guessReading(read.records, read.how);
  const reading = await withoutNewIds({ records: read.records, reading: guessed, eventId, now });
  return transaction(async (tx) => {
    const file = await tx.storedFile.create({
      data: {
        name: fileName,
        contentType: "application/octet-stream",
        bytes: Buffer.from(bytes),
        createdAt: now,
      },
      select: { id: true },
    });
    const { id } = await tx.feedbackImport.create({
      data: {
        ...{ eventId, fileId: file.id, fileName, reading, status: "draft" },
        ...{ startedById: by.staffId, createdAt: now },
      },
      select: { id: true },
    });
    return { ok: true, importId: id };
  });
}

type WithoutNewIds = { records: string[][]; reading: ImportReading; eventId: string; now: Date };

/** A file that came in before without its ids is read without them again: else every row would come in twice. */
async function withoutNewIds({ records, reading, eventId, now }: WithoutNewIds): Promise<ImportReading> {
  const { id, ...columns } = reading.columns;
  if (id === undefined) return reading;
  const trialOf = async (map: ImportReading["columns"]) => {
    const table = readImportTable({ content: records, ...reading, map });
    return table.ok ? tryImport({ rows: table.rows, eventId, now }) : null;
  };
  const trial = await trialOf(reading.columns);
  if (!trial || trial.sameWords === 0) return reading;
  const known = (await trialOf(columns))?.already ?? 0;
  return known > trial.already ? { ...reading, columns } : reading;
}
