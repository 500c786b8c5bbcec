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

/** `name` is null for a table that is alone. */
type Sheets =
  | { ok: true; sheets: { name: string | null; records: string[][] }[]; how: TextReading | null }
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
  const read = await readSheets(bytes, wanted);
  if (!read.ok) return read;
  const [{ records } = { records: [] }] = read.sheets;
  return records.some(hasWords) ? { ok: true, records, how: read.how } : { ok: false, reason: "no-rows" };
}

/** The same with all sheets of a workbook; refused as "no-rows" when none of them has a word. */
export async function readSheets(
  bytes: Uint8Array,
  wanted: { [name in keyof TextReading]?: TextReading[name] | null } = {},
): Promise<Sheets> {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
  const read = isWorkbook ? await workbookSheets(bytes) : aloneSheet(textRecords(bytes, wanted));
  if (!read.ok) return read;
  const { sheets } = read;
  if (sheets.some(({ records }) => records.length > MOST_ROWS)) return { ok: false, reason: "tooManyRows" };
  return sheets.some(({ records }) => records.some(hasWords)) ? read : { ok: false, reason: "no-rows" };
}

function aloneSheet(read: ReturnType<typeof textRecords>): Sheets {
  return read.ok ? { ok: true, sheets: [{ name: null, records: read.records }], how: read.how } : read;
}

async function workbookSheets(bytes: Uint8Array): Promise<Sheets> {
  if (unpackedSize(bytes) > LARGEST_UNPACKED) return { ok: false, reason: "workbook" };
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes));
    const read = sheets.map(({ sheet, data }) => ({
      name: sheets.length > 1 ? sheet : null,
      records: data.map((row) => row.map(cellText)),
    }));
    return { ok: true, sheets: read, how: null };
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
