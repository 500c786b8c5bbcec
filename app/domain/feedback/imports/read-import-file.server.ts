import { type RecordsRefusal, readRecords } from "#app/platform/read-records.server.ts";
import { columnsOf } from "#app/platform/table-records.ts";
import { type ImportTable, readImportTable } from "../import-table.ts";
import { dateOrder } from "./guess-reading.ts";
import type { ImportMap } from "./import-fields.ts";

export type ImportFile = ImportTable | { ok: false; reason: RecordsRefusal; columns: string[] };

/**
 * A file with headings, read without anybody looking: dates have the day first, unless none of them can.
 * @param map which column holds what
 * @returns refused as readRecords and readImportTable say
 */
export async function readImportFile({
  bytes,
  map,
}: {
  bytes: Uint8Array;
  map: ImportMap;
}): Promise<ImportFile> {
  const read = await readRecords(bytes);
  if (!read.ok) return { ...read, columns: [] };
  const { records, how } = read;
  const isMonthFirst = dateOrder(records, columnsOf(records, true), map.date) === "monthFirst";
  return readImportTable({ content: records, map, isMonthFirst, delimiter: how?.delimiter });
}
