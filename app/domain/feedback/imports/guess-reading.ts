import { columnsOf, guessBody, type ImportMap, plain } from "../import-table.ts";

/** How a file is read: what its columns hold, whether it has headings, and which number of a date is the month. */
export type ImportReading = { columns: ImportMap; hasHeadings: boolean; isMonthFirst: boolean };

/** Headings under which the rest usually stands, as `plain` gives them. */
const NAMES = {
  id: ["id", "ref", "reference", "externalid", "responseid", "number", "no", "nr"],
  date: [
    "date",
    "saidon",
    "datesaid",
    "when",
    "submitted",
    "submittedat",
    "timestamp",
    "createdat",
    "created",
  ],
  language: ["language", "lang", "tongue"],
  area: ["area", "district", "place", "where", "town", "location"],
} as const;

/**
 * How a file is most likely to be read.
 * @param records its cells, row by row
 */
export function guessReading(records: string[][]): ImportReading {
  const headings = columnsOf(records, true);
  const known = Object.entries(NAMES).flatMap(([field, names]) => {
    const place = headings.findIndex((heading) => (names as readonly string[]).includes(plain(heading)));
    return place === -1 ? [] : [[field, headings[place]]];
  });
  const body = headings[guessBody(headings)];
  // One column alone is the words, whatever stands on top of it: a sentence there is no heading.
  const hasHeadings = headings.length > 1 ? body !== undefined || known.length > 0 : isHeading(headings[0]);
  if (!hasHeadings) return { columns: { body: longestColumn(records) }, hasHeadings, isMonthFirst: false };
  const columns: ImportMap = { ...Object.fromEntries(known), ...(body === undefined ? {} : { body }) };
  return { columns, hasHeadings, isMonthFirst: dateOrder(records, headings, columns.date) === "monthFirst" };
}

/** Which number of the dates is the month; "unknown" when every date could be read in both ways. */
export function dateOrder(
  records: string[][],
  columns: string[],
  date: string | undefined,
): "dayFirst" | "monthFirst" | "unknown" | "clear" {
  const place = date === undefined ? -1 : columns.indexOf(date);
  const pairs = records.flatMap((cells) => {
    const [, first, second] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(cells[place] ?? "") ?? [];
    return first ? [[Number(first), Number(second)] as const] : [];
  });
  if (pairs.length === 0) return "clear";
  if (pairs.some(([first]) => first > 12)) return "dayFirst";
  return pairs.some(([, second]) => second > 12) ? "monthFirst" : "unknown";
}

const isHeading = (text = "") => text.length < 40 && text.split(" ").length < 5;

function longestColumn(records: string[][]): string {
  const lengths = columnsOf(records, false).map((_, place) =>
    records.reduce((sum, cells) => sum + (cells[place]?.length ?? 0), 0),
  );
  return String(lengths.indexOf(Math.max(...lengths)) + 1);
}
