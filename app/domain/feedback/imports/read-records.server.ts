import readXlsxFile from "read-excel-file/node";
import type { TextRefusal } from "#app/platform/decode-text.ts";
import { textRecords } from "../import-table.ts";

const MOST_ROWS = 100_000;
/** What a small file may grow to. */
const LARGEST_UNPACKED = 100 * 1024 * 1024;

export type RecordsRefusal = TextRefusal | "broken-quotes" | "tooManyRows" | "workbook" | "no-rows";

/**
 * The cells of a spreadsheet: text, or the first sheet of an XLSX workbook. Of a formula it is the last result; of merged
 * cells the first has the text.
 * @returns refused: what is no table, a workbook with a password or of the old kind ("spreadsheet"), a broken one
 *   ("workbook"), more than 100,000 rows
 */
export async function readRecords(
  bytes: Uint8Array,
): Promise<{ ok: true; records: string[][] } | { ok: false; reason: RecordsRefusal }> {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
  const read = isWorkbook ? await workbookRecords(bytes) : textRecords(bytes);
  if (!read.ok) return read;
  if (read.records.length > MOST_ROWS) return { ok: false, reason: "tooManyRows" };
  const hasText = read.records.some((cells) => cells.some((cell) => cell.trim() !== ""));
  return hasText ? read : { ok: false, reason: "no-rows" };
}

async function workbookRecords(bytes: Uint8Array) {
  if (unpackedSize(bytes) > LARGEST_UNPACKED) return { ok: false as const, reason: "workbook" as const };
  try {
    const [sheet] = await readXlsxFile(Buffer.from(bytes));
    return { ok: true as const, records: (sheet?.data ?? []).map((row) => row.map(cellText)) };
  } catch {
    return { ok: false as const, reason: "workbook" as const };
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/** What the parts of a ZIP archive say that they grow to. */
function unpackedSize(bytes: Uint8Array): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const part = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  let size = 0;
  for (let at = view.indexOf(part); at !== -1 && at + 28 <= view.length; at = view.indexOf(part, at + 4)) {
    size += view.readUInt32LE(at + 24);
  }
  return size;
}
