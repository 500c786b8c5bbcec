import { CsvError, parse } from "csv-parse/sync";
import { decodeText, type Encoding, type TextRefusal } from "./decode-text.ts";

/** What parts the cells of a row; "none": every row is one cell. */
export const DELIMITERS = ["comma", "semicolon", "tab", "none"] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** For "none" a character that decodeText leaves in no text. */
export const MARKS: Record<Delimiter, string> = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  none: "\u001f",
};

/** How a spreadsheet is written that is saved as text. */
export type TextReading = { delimiter: Delimiter; encoding: Encoding };

export type TextRecords =
  | { ok: true; records: string[][]; how: TextReading }
  | { ok: false; reason: TextRefusal | "broken-quotes" };

/** So many rows tell what parts the cells. */
const LOOKED_AT = 50;
/** The first line by which Excel is told the mark. */
const SEPARATOR_LINE = /^"?sep=([,;\t])"?\n/i;

/**
 * The cells of a spreadsheet that is saved as text, row by row.
 * @param wanted what somebody has said of it; the rest is guessed
 */
export function textRecords(
  content: Uint8Array | string,
  wanted: { [name in keyof TextReading]?: TextReading[name] | null } = {},
): TextRecords {
  const decoded = decodeText(content, wanted.encoding);
  if (!decoded.ok) return decoded;
  const { encoding } = decoded;
  const [, said] = SEPARATOR_LINE.exec(decoded.text) ?? [];
  // The line stays as an empty one, so that the rows after it keep their numbers.
  const text = decoded.text.replace(SEPARATOR_LINE, "\n");
  const delimiter = wanted.delimiter ?? DELIMITERS.find((name) => MARKS[name] === said) ?? delimiterOf(text);
  const records = recordsOf(text, delimiter, false) ?? recordsOf(text, delimiter, true);
  return records
    ? { ok: true, records, how: { delimiter, encoding } }
    : { ok: false, reason: "broken-quotes" };
}

/**
 * What the columns are called: the headings, a second one of the same name with its number, and one without a heading by
 * its place; where there are no headings at all, by their places.
 */
export function columnsOf(records: string[][], hasHeadings: boolean): string[] {
  const first = records.find(hasWords) ?? [];
  if (!hasHeadings) {
    const width = records.reduce((most, cells) => Math.max(most, cells.length), 0);
    return Array.from({ length: width }, (_, place) => String(place + 1));
  }
  const times = new Map<string, number>();
  return first.map((heading, place) => {
    const isUsed = records.some((cells) => (cells[place] ?? "").trim() !== "");
    const name = heading.trim() || (isUsed ? String(place + 1) : "");
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 || name === "" ? name : `${name} (${time})`;
  });
}

export function hasWords(cells: string[]): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/** @param isLenient a quotation mark inside a cell that does not begin with one is a letter like others */
function recordsOf(text: string, delimiter: Delimiter, isLenient: boolean): string[][] | null {
  try {
    return parse(text, {
      delimiter: MARKS[delimiter],
      relax_column_count: true,
      relax_quotes: isLenient,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/**
 * The mark that stands most often in the row of headings, outside quotation marks, and as often in most other rows. Where
 * no mark does, it may be a list of sentences, in which a blank follows every comma.
 */
function delimiterOf(text: string): Delimiter {
  const lines = text
    .replace(/"[^"]*"/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, LOOKED_AT);
  const [headings = ""] = lines;
  const times = (name: Delimiter, line = headings) => line.split(MARKS[name]).length - 1;
  const there = DELIMITERS.filter((name) => times(name) > 0);
  const steady = there.filter(
    (name) => lines.filter((line) => times(name, line) === times(name)).length * 2 >= lines.length,
  );
  const [best = "none"] = (steady.length > 0 ? steady : there).toSorted((a, b) => times(b) - times(a));
  const isSentence = steady.length === 0 && !headings.replaceAll(`${MARKS[best]} `, "").includes(MARKS[best]);
  return isSentence ? "none" : best;
}
