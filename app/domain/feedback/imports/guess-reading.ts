import type { Encoding } from "#app/platform/decode-text.ts";
import { columnsOf, type Delimiter, type TextReading } from "#app/platform/table-records.ts";
import { guessBody, plain } from "../import-table.ts";
import type { ImportField, ImportMap } from "./import-fields.ts";

/** How a file is read: what its columns hold, whether it has headings, and which number of a date is the month. */
export type ImportReading = {
  columns: ImportMap;
  hasHeadings: boolean;
  /** null: every date could be read in both ways, and nobody has said in which. */
  isMonthFirst: boolean | null;
  /** null for a workbook. */
  delimiter: Delimiter | null;
  encoding: Encoding | null;
  /** How many rows it has, once it was looked at. */
  rows?: number | undefined;
};

/** Headings under which the rest usually stands, as `plain` gives them. */
const NAMES: Record<Exclude<ImportField, "body">, string> = {
  id: "id|ref|reference|externalid|responseid|number|no|nr",
  date: "date|saidon|datesaid|when|submitted|submittedat|timestamp|createdat|created|datetime",
  language: "language|lang|tongue",
  area: "area|district|place|where|town|location",
  theme: "theme|themes|topic|topics|category|categories|tag|tags",
  kind: "kind|type|kindoffeedback|feedbacktype",
  channel: "channel|how|howsaid|method",
};

/**
 * How a file is most likely to be read.
 * @param records its cells, row by row
 * @param how its text was parted; null for a workbook
 * @param hasHeadings where somebody has said so
 */
export function guessReading(
  records: string[][],
  how: TextReading | null,
  said: { hasHeadings?: boolean } = {},
): ImportReading {
  const { delimiter = null, encoding = null } = how ?? {};
  const headings = columnsOf(records, true);
  const known = Object.entries(NAMES).flatMap(([field, names]) => {
    const place = headings.findIndex((heading) => names.split("|").includes(plain(heading)));
    return place === -1 ? [] : [[field, headings[place]]];
  });
  const body = headings[guessBody(headings)];
  // One column alone is the words, whatever stands on top of it: a sentence there is no heading.
  const looksSo = headings.length > 1 ? body !== undefined || known.length > 0 : isHeading(headings[0]);
  const hasHeadings = said.hasHeadings ?? looksSo;
  const columns: ImportMap = !hasHeadings
    ? { body: longestColumn(records) }
    : { ...Object.fromEntries(known), ...(body === undefined ? {} : { body }) };
  const order = dateOrder(records, columnsOf(records, hasHeadings), columns.date);
  return { columns, hasHeadings, isMonthFirst: monthFirstOf(order), delimiter, encoding };
}

export type DateOrder = "dayFirst" | "monthFirst" | "unknown" | "clear";

/** Which number of the dates is the month; "unknown" when every date could be read in both ways. */
export function dateOrder(records: string[][], columns: string[], date: string | undefined): DateOrder {
  const place = date === undefined ? -1 : columns.indexOf(date);
  const pairs = records.flatMap((cells) => {
    const [, first, second] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(cells[place] ?? "") ?? [];
    return first ? [[Number(first), Number(second)] as const] : [];
  });
  if (pairs.length === 0) return "clear";
  const days = pairs.filter(([first]) => first > 12).length;
  const months = pairs.filter(([, second]) => second > 12).length;
  if (days === 0 && months === 0) return pairs.every(([a, b]) => a === b) ? "clear" : "unknown";
  return days >= months ? "dayFirst" : "monthFirst";
}

/** null: somebody has to say. */
export function monthFirstOf(order: DateOrder): boolean | null {
  return order === "unknown" ? null : order === "monthFirst";
}

const isHeading = (text = "") => text.length < 40 && text.split(" ").length < 5;

function longestColumn(records: string[][]): string {
  const lengths = columnsOf(records, false).map((_, place) =>
    records.reduce((sum, cells) => sum + (cells[place]?.length ?? 0), 0),
  );
  return String(lengths.indexOf(Math.max(...lengths)) + 1);
}
