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
export async function xlsxOf({ head, rows }: PlainTable): Promise<Uint8Array<ArrayBuffer>> {
  const cells = [head, ...rows].map((row) =>
    safeCells(row).map((value) => ({ value: keyed(value.slice(0, LONGEST_CELL)), type: String })),
  );
  return new Uint8Array(await writeXlsxFile(cells).toBuffer());
}

/** A workbook with a longer cell does not open. */
const LONGEST_CELL = 32_767;

/** The writer looks texts up in a plain object: one that every object has as a property would break the workbook. */
const keyed = (text: string) => (text in {} ? `${text} ` : text);

const safeCells = (row: readonly string[]) => row.map((cell) => cell.replace(LEADING, ""));
