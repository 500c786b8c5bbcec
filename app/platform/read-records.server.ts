import readXlsxFile from "read-excel-file/node";
import type { TextRefusal } from "./decode-text.ts";
import { hasWords, type TextReading, textRecords } from "./table-records.ts";

const MOST_ROWS = 100_000;
/** What a small file may grow to. */
const LARGEST_UNPACKED = 100 * 1024 * 1024;

/** `how` is null for a workbook: nothing of it is guessed. */
export type SheetRecords =
  | { ok: true; records: string[][]; how: TextReading | null }
  | { ok: false; reason: RecordsRefusal };

export type RecordsRefusal = TextRefusal | "broken-quotes" | "tooManyRows" | "workbook" | "no-rows";

/**
 * The cells of a spreadsheet: text, or the first sheet of an XLSX workbook. Of a formula it is the last result; of merged
 * cells the first has the text.
 * @param wanted how a text is written, where somebody has said so
 * @returns refused: what is no table, a workbook with a password or of the old kind ("spreadsheet"), a broken one
 *   ("workbook"), more than 100,000 rows
 */
export async function readRecords(
  bytes: Uint8Array,
  wanted: { [name in keyof TextReading]?: TextReading[name] | null } = {},
): Promise<SheetRecords> {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
  const read = isWorkbook ? await workbookRecords(bytes) : textRecords(bytes, wanted);
  if (!read.ok) return read;
  if (read.records.length > MOST_ROWS) return { ok: false, reason: "tooManyRows" };
  return read.records.some(hasWords) ? read : { ok: false, reason: "no-rows" };
}

async function workbookRecords(bytes: Uint8Array): Promise<SheetRecords> {
  if (unpackedSize(bytes) > LARGEST_UNPACKED) return { ok: false, reason: "workbook" };
  try {
    const [sheet] = await readXlsxFile(Buffer.from(bytes));
    return { ok: true, records: (sheet?.data ?? []).map((row) => row.map(cellText)), how: null };
  } catch {
    return { ok: false, reason: "workbook" };
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
