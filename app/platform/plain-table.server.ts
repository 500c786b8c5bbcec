import { stringify } from "csv-stringify/sync";
import writeXlsxFile from "write-excel-file/node";

/** Rows of texts below their headings. */
export type PlainTable = { head: readonly string[]; rows: readonly (readonly string[])[] };

/** Blanks, marks that stand on nothing and what is not seen: a spreadsheet program skips them before it looks for "=". */
const LEADING = /^[\s\p{M}\p{C}\p{Z}]+/u;

/**
 * A table for a spreadsheet program: every cell is quoted, and one that the program would calculate begins with an
 * apostrophe. With the mark by which such programs know UTF-8.
 */
export function csvOf({ head, rows }: PlainTable): string {
  return stringify([head, ...rows].map(safeCells), { quoted: true, escape_formulas: true, bom: true });
}

/** The same as a workbook. Each cell is stored as text, which no program calculates. */
export async function xlsxOf(table: PlainTable): Promise<Uint8Array<ArrayBuffer>> {
  return withoutTimes(await writeXlsxFile(cellsOf(table)).toBuffer());
}

/** Several tables as sheets of one workbook, in their order. */
export async function workbookOf(
  sheets: readonly (PlainTable & { name: string })[],
): Promise<Uint8Array<ArrayBuffer>> {
  const given = sheets.map((table) => ({ sheet: table.name, data: cellsOf(table) }));
  return withoutTimes(await writeXlsxFile(given).toBuffer());
}

function cellsOf({ head, rows }: PlainTable) {
  return [head, ...rows].map((row) =>
    safeCells(row).map((value) => ({ value: keyed(value.slice(0, LONGEST_CELL)), type: String })),
  );
}

/** The same tables are the same bytes, so that two files can be compared: nothing says when they were made. */
function withoutTimes(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(archive);
  const part = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  for (
    let at = bytes.indexOf(part);
    at !== -1 && at + 46 <= bytes.length;
    at = bytes.indexOf(part, at + 46)
  ) {
    bytes.writeUInt32LE(FIRST_DAY, at + 12);
    bytes.writeUInt32LE(FIRST_DAY, bytes.readUInt32LE(at + 42) + 10);
  }
  return new Uint8Array(bytes);
}

/** Midnight of 1 January 1980, as archives of that kind say it. */
const FIRST_DAY = 0x00210000;

/** A workbook with a longer cell does not open. */
const LONGEST_CELL = 32_767;

/** The writer looks texts up in a plain object: one that every object has as a property would break the workbook. */
const keyed = (text: string) => (text in {} ? `${text} ` : text);

const safeCells = (row: readonly string[]) => row.map((cell) => cell.replace(LEADING, ""));
