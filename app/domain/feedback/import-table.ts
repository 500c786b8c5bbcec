import { type CsvError, parse } from "csv-parse/sync";
import { decodeText, type TextRefusal } from "#app/platform/decode-text.ts";
import { cleanText } from "#app/platform/form-data.server.ts";
import { dayOf } from "./said-on.ts";

/** What a row may tell besides the words. */
export const IMPORT_FIELDS = ["body", "id", "date", "language", "area"] as const;

type ImportField = (typeof IMPORT_FIELDS)[number];
export type ImportMap = Partial<Record<ImportField, string>>;

/** `row` counts as a spreadsheet does: the headings are row 1. `saidOn` is "2026-11-23" where the date can be read. */
export type ImportRow = {
  row: number;
  words: string;
  externalId: string | null;
  saidOn: string | null;
  language: string | null;
  area: string | null;
};

export type ImportTable =
  | { ok: true; bodyColumn: string; rows: ImportRow[] }
  | { ok: false; reason: TextRefusal | "no-rows" | "broken-quotes"; columns: string[] }
  | { ok: false; reason: "unknown-column" | "no-body-column"; column: string; columns: string[] };

/** Headings under which the words usually stand, likeliest first, as `plain` gives them. */
const BODY_NAMES =
  "body|commentbody|comment|comments|feedback|feedbacktext|text|message|words|whatyousaid|yousaid|said|suggestion|idea|concern|answer|description|content|verbatim".split(
    "|",
  );

export const plain = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/**
 * A spreadsheet, saved as text, to what people said in it; nothing is stored.
 * @param content UTF-8, UTF-16 or Windows-1252, cells parted by commas, semicolons or tabs; or the cells themselves
 * @param hasHeadings the first row has them; else the columns are "1", "2" and so on
 * @param map which column holds what; the one with the words is guessed when it is not named. Case and blanks do not matter
 * @returns rows with any words at all in any cell; the words may still be blank or too long. Refused: what is no table,
 *   has a column missing that the map names, or does not show which column has the words
 */
export function readImportTable({
  content,
  map = {},
  hasHeadings = true,
  isMonthFirst = false,
}: {
  content: Uint8Array | string | string[][];
  map?: ImportMap;
  hasHeadings?: boolean;
  isMonthFirst?: boolean;
}): ImportTable {
  const read = Array.isArray(content) ? { ok: true as const, records: content } : textRecords(content);
  if (!read.ok) return { ...read, columns: [] };
  const { records } = read;
  const first = records.findIndex(hasWords);
  const columns = columnsOf(records, hasHeadings);
  const places: Partial<Record<ImportField, number>> = {};
  for (const field of IMPORT_FIELDS) {
    const name = map[field];
    if (name === undefined) continue;
    places[field] = columns.findIndex((heading) => plain(heading) === plain(name) || heading === name);
    if (places[field] === -1) return { ok: false, reason: "unknown-column", column: name, columns };
  }
  places.body ??= guessBody(columns);
  if (places.body === -1) return { ok: false, reason: "no-body-column", column: "body", columns };
  const start = hasHeadings ? first + 1 : Math.max(first, 0);
  const rows = records.slice(start).flatMap((cells, index): ImportRow[] => {
    return hasWords(cells) ? [rowOf({ cells, places, row: start + index + 1, isMonthFirst })] : [];
  });
  if (rows.length === 0) return { ok: false, reason: "no-rows", columns };
  return { ok: true, bodyColumn: columns[places.body] ?? "", rows };
}

/** The cells of a spreadsheet that is saved as text, row by row. */
export function textRecords(
  content: Uint8Array | string,
): { ok: true; records: string[][] } | { ok: false; reason: TextRefusal | "broken-quotes" } {
  const decoded = decodeText(content);
  if (!decoded.ok) return decoded;
  const records = recordsOf(decoded.text);
  return records ? { ok: true, records } : { ok: false, reason: "broken-quotes" };
}

/** What the columns are called: the headings, or, where there are none, their numbers. */
export function columnsOf(records: string[][], hasHeadings: boolean): string[] {
  const first = records.find(hasWords) ?? [];
  return first.map((heading, place) => (hasHeadings ? heading.trim() : String(place + 1)));
}

function recordsOf(text: string): string[][] | null {
  try {
    return parse(text, { delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    if ((error as CsvError).code?.startsWith("CSV_")) return null;
    throw error;
  }
}

/** The mark that stands most often in the row of headings, outside quotation marks. */
function delimiterOf(text: string): string {
  const [headings = ""] = text
    .trimStart()
    .replace(/"[^"]*"/g, "")
    .split("\n");
  const times = (mark: string) => headings.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}

function hasWords(cells: string[]): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

export function guessBody(columns: string[]): number {
  if (columns.length === 1) return 0;
  const names = columns.map(plain);
  return BODY_NAMES.map((name) => names.indexOf(name)).find((place) => place !== -1) ?? -1;
}

function rowOf({
  cells,
  places,
  row,
  isMonthFirst,
}: {
  cells: string[];
  places: Partial<Record<ImportField, number>>;
  row: number;
  isMonthFirst: boolean;
}): ImportRow {
  const cell = (field: ImportField) => cleanText(cells[places[field] ?? -1] ?? "") || null;
  const date = cell("date");
  return {
    row,
    words: cell("body") ?? "",
    externalId: cell("id"),
    saidOn: date === null ? null : dayOf(date, isMonthFirst),
    language: cell("language"),
    area: cell("area"),
  };
}
