import { db } from "#app/db/client.server.ts";
import { readRecords } from "#app/platform/read-records.server.ts";
import { columnsOf } from "#app/platform/table-records.ts";
import { type ImportRow, readImportTable } from "../import-table.ts";
import {
  type DateOrder,
  dateOrder,
  guessReading,
  type ImportReading,
  monthFirstOf,
} from "./guess-reading.ts";
import type { ImportField, ImportMap } from "./import-fields.ts";
import { type ImportTrial, tryImport } from "./try-import.server.ts";

const SHOWN = 10;

export type LookedAt = {
  columns: string[];
  /** With only those columns that the file has; guessed again where another mark or first row gave it other columns. */
  reading: ImportReading;
  dates: DateOrder;
  /** Which columns hold something that the rows show. */
  shown: ImportField[];
  /** null: with this reading it is no table with words. */
  table: { first: ImportRow[]; trial: ImportTrial } | null;
};

/** A stored file as it would come in. @param reading how it is to be read */
export async function lookAtImport({
  fileId,
  eventId,
  reading,
  now,
}: {
  fileId: string;
  eventId: string;
  reading: ImportReading;
  now: Date;
}): Promise<LookedAt> {
  const { hasHeadings } = reading;
  const file = await db().storedFile.findUnique({ where: { id: fileId }, select: { bytes: true } });
  const read = file && (await readRecords(file.bytes, reading));
  const records = read?.ok ? read.records : [];
  const guessed = guessReading(records, read?.ok ? read.how : null, { hasHeadings });
  const columns = columnsOf(records, hasHeadings);
  const map = columnsThere({ wanted: reading.columns, columns, guessed: guessed.columns });
  const dates = dateOrder(records, columns, map.date);
  const isMonthFirst = reading.isMonthFirst ?? monthFirstOf(dates);
  const table = readImportTable({ content: records, ...guessed, map, isMonthFirst });
  const rows = table.ok ? table.rows : null;
  return {
    columns,
    reading: { ...guessed, columns: map, isMonthFirst, rows: rows?.length },
    dates,
    shown: Object.keys(map) as ImportField[],
    table: rows && { first: rows.slice(0, SHOWN), trial: await tryImport({ rows, eventId, now }) },
  };
}

/** Columns that are called otherwise than before are guessed once more; what somebody chose stays. */
function columnsThere(given: { wanted: ImportMap; columns: string[]; guessed: ImportMap }): ImportMap {
  const { wanted, columns, guessed } = given;
  const there = Object.entries(wanted).filter(([, name]) => columns.includes(name));
  const isAllThere = there.length === Object.keys(wanted).length;
  return { ...(isAllThere && wanted.body ? {} : guessed), ...Object.fromEntries(there) };
}
