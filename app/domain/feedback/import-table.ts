import type { TextRefusal } from "#app/platform/decode-text.ts";
import { cleanText } from "#app/platform/form-data.server.ts";
import { columnsOf, type Delimiter, hasWords, MARKS, textRecords } from "#app/platform/table-records.ts";
import { IMPORT_FIELDS, type ImportField, type ImportMap } from "./imports/import-fields.ts";
import { dayOf } from "./said-on.ts";

/** Cells as they stand in the file, null for blank ones. */
type Cells = Record<"date" | "language" | "area" | "theme" | "kind" | "channel", string | null>;

/** `row` counts as a spreadsheet does: the headings are row 1. `saidOn` is "2026-11-23" where the date can be read. */
export type ImportRow = Cells & {
  row: number;
  words: string;
  externalId: string | null;
  saidOn: string | null;
  /** Why it is no row of its own: the headings once more, or more cells than there are headings. */
  fault: "headings again" | "more cells" | null;
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

type ReadImportTable = {
  content: Uint8Array | string | string[][];
  map?: ImportMap;
  hasHeadings?: boolean;
  isMonthFirst?: boolean | null;
  /** Of cells that were parted before. */
  delimiter?: Delimiter | null | undefined;
};

/**
 * A spreadsheet, saved as text, to what people said in it; nothing is stored.
 * @param content UTF-8, UTF-16 or Windows-1252, cells parted by commas, semicolons or tabs; or the cells themselves
 * @param hasHeadings the first row has them; else the columns are "1", "2" and so on
 * @param map which column holds what; the one with the words is guessed when it is not named. Case and blanks do not matter
 * @returns rows with any words at all in any cell; the words may still be blank or too long. Refused: what is no table,
 *   has a column missing that the map names, or does not show which column has the words
 */
export function readImportTable(given: ReadImportTable): ImportTable {
  const { content, map = {}, hasHeadings = true } = given;
  const read = Array.isArray(content)
    ? { ok: true as const, records: content, how: { delimiter: given.delimiter } }
    : textRecords(content);
  if (!read.ok) return { ...read, columns: [] };
  const { records } = read;
  const first = records.findIndex(hasWords);
  const columns = columnsOf(records, hasHeadings);
  const places: Places = {};
  for (const field of IMPORT_FIELDS) {
    const name = map[field];
    if (name === undefined) continue;
    places[field] = columns.findIndex((heading) => plain(heading) === plain(name) || heading === name);
    if (places[field] === -1) return { ok: false, reason: "unknown-column", column: name, columns };
  }
  places.body ??= guessBody(columns);
  if (places.body === -1) return { ok: false, reason: "no-body-column", column: "body", columns };
  const start = hasHeadings ? first + 1 : Math.max(first, 0);
  const how = {
    places,
    headings: hasHeadings ? (records[first] ?? []) : null,
    mark: MARKS[read.how.delimiter ?? "comma"],
    isMonthFirst: given.isMonthFirst ?? false,
  };
  const rows = records
    .slice(start)
    .flatMap((cells, index) => (hasWords(cells) ? [rowOf(cells, start + index + 1, how)] : []));
  if (rows.length === 0) return { ok: false, reason: "no-rows", columns };
  return { ok: true, bodyColumn: columns[places.body] ?? "", rows };
}

export function guessBody(columns: string[]): number {
  if (columns.length === 1) return 0;
  const names = columns.map(plain);
  return BODY_NAMES.map((name) => names.indexOf(name)).find((place) => place !== -1) ?? -1;
}

type Places = Partial<Record<ImportField, number>>;

type RowReading = { places: Places; headings: string[] | null; mark: string; isMonthFirst: boolean };

function rowOf(
  cells: string[],
  row: number,
  { places, headings, mark, isMonthFirst }: RowReading,
): ImportRow {
  const width = headings?.length ?? cells.length;
  const isLonger = hasWords(cells.slice(width));
  // Nobody quoted the words, which have the mark in them: where they stand last, they can be put together again.
  const isTorn = isLonger && places.body === width - 1;
  const whole = isTorn ? [...cells.slice(0, width - 1), cells.slice(width - 1).join(mark)] : cells;
  const cell = (field: ImportField) => cleanText(whole[places[field] ?? -1] ?? "") || null;
  const date = cell("date");
  return {
    row,
    words: cell("body") ?? "",
    externalId: cell("id"),
    date,
    saidOn: date === null ? null : dayOf(date, isMonthFirst),
    language: cell("language"),
    area: cell("area"),
    theme: cell("theme"),
    kind: cell("kind"),
    channel: cell("channel"),
    fault: headings && isSame(cells, headings) ? "headings again" : isLonger && !isTorn ? "more cells" : null,
  };
}

function isSame(cells: string[], headings: string[]): boolean {
  return (
    cells.length === headings.length && cells.every((cell, place) => cell.trim() === headings[place]?.trim())
  );
}
