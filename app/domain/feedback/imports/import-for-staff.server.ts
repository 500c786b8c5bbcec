import { z } from "zod";
import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { columnsOf, type ImportRow, readImportTable } from "../import-table.ts";
import { dateOrder, type ImportReading } from "./guess-reading.ts";
import { importReading } from "./import-reading.ts";
import { readRecords } from "./read-records.server.ts";
import { type ImportTrial, tryImport } from "./try-import.server.ts";

export const IMPORT_STATUSES = ["draft", "running", "done", "failed", "expired"] as const;

const refusedRows = z.array(
  z.object({ row: z.number(), why: z.enum(["blank", "too long", "id used before"]) }),
);
const SHOWN = 10;

/** An import with its numbers; read = added + already + refused once it is done. @throws 404 */
export async function importForStaff(importId: string) {
  const found = await db().feedbackImport.findUnique({ where: { id: importId }, select: FACTS });
  if (!found) throw notFound("import");
  const { eventId, reading, status, refused, ...facts } = found;
  const event = await db().communityEvent.findUnique({
    where: { id: eventId ?? importId },
    select: { id: true, name: true },
  });
  return {
    ...facts,
    event,
    status: z.enum(IMPORT_STATUSES).parse(status),
    reading: importReading.parse(reading),
    refused: refusedRows.parse(refused),
  };
}

/** The last 50 imports, newest first. */
export async function importsForStaff() {
  const rows = await db().feedbackImport.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
    select: { id: true, fileName: true, status: true, read: true, added: true, createdAt: true },
  });
  return rows.map((row) => ({ ...row, status: z.enum(IMPORT_STATUSES).parse(row.status) }));
}

export type LookedAt = {
  columns: string[];
  /** With only those columns that the file has. */
  reading: ImportReading;
  dates: ReturnType<typeof dateOrder>;
  /** null: with this reading it is no table with words. */
  table: { first: ImportRow[]; trial: ImportTrial } | null;
};

/** A stored file as it would come in. @param reading how it is to be read */
export async function lookAtImport({
  fileId,
  eventId,
  reading,
}: {
  fileId: string;
  eventId: string;
  reading: ImportReading;
}): Promise<LookedAt> {
  const file = await db().storedFile.findUnique({ where: { id: fileId }, select: { bytes: true } });
  const read = file && (await readRecords(file.bytes));
  const records = read?.ok ? read.records : [];
  const { columns: wanted, ...how } = reading;
  const columns = columnsOf(records, how.hasHeadings);
  const map = Object.fromEntries(Object.entries(wanted).filter(([, name]) => columns.includes(name)));
  const table = readImportTable({ content: records, map, ...how });
  return {
    columns,
    reading: { columns: map, ...how },
    dates: dateOrder(records, columns, map.date),
    table: table.ok
      ? { first: table.rows.slice(0, SHOWN), trial: await tryImport({ rows: table.rows, eventId }) }
      : null,
  };
}

const FACTS = {
  ...{ id: true, eventId: true, fileId: true, fileName: true, reading: true, status: true, read: true },
  ...{ added: true, already: true, refused: true, createdAt: true },
} as const;
