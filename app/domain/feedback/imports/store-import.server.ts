import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { guessReading } from "./guess-reading.ts";
import { type RecordsRefusal, readRecords } from "./read-records.server.ts";

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
  const reading = guessReading(read.records);
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
