import { parse } from "csv-parse/sync";

/** One line of a document. `afterGap`: a blank line or a page mark came before it. */
export type DocumentLine = { page: number | null; row: number; cells: string[]; afterGap: boolean };

const PAGE_MARK =
  /^\W*(?:\p{L}+\.?\s+)?\d{1,3}\s*(?:of|from|von|van|z|ze|de|di|av|af|sur|din|з|из|із|\/)\s*\d{1,3}\W*$|^\W*(?:page|p\.)\s*\d{1,3}\W*$|^[-\u2013]\s*\d{1,3}\s*[-\u2013]$/iu;
const PAGE_MARK_AT_END = /\s+page\s+\d{1,3}\s+of\s+\d{1,3}\s*$/i;

const isPageMark = (line: string) => !line.includes("\t") && PAGE_MARK.test(line.trim());

/** Text lifted from pages, cells parted by tabs, to its lines; page marks are dropped and counted. */
export function linesOfPages(text: string): DocumentLine[] {
  const lines: DocumentLine[] = [];
  let page = 1;
  let afterGap = true;
  text.split("\n").forEach((raw, index) => {
    const line = raw.replaceAll("\f", "");
    if (isPageMark(line)) {
      page += 1;
      afterGap = true;
    } else if (line.trim() === "") {
      afterGap ||= !line.includes("\t");
    } else {
      lines.push({ page, row: index + 1, cells: line.split("\t"), afterGap });
      afterGap = false;
    }
  });
  return lines;
}

/** The records of delimited text (cells may hold line breaks); null when its quotation marks do not pair up. */
export function linesOfSheet(text: string, delimiter: string): DocumentLine[] | null {
  try {
    const records: string[][] = parse(text, { delimiter, relax_column_count: true, relax_quotes: true });
    return records.flatMap((cells, index) =>
      cells.every((cell) => cell.trim() === "")
        ? []
        : [{ page: null, row: index + 1, cells, afterGap: true }],
    );
  } catch {
    return null;
  }
}

/** A page mark that ran into the last cell of a row, taken off. */
export function withoutPageMark(cell: string): string {
  return cell.replace(PAGE_MARK_AT_END, "");
}
