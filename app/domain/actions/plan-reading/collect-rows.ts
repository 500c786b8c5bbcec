import type { DocumentLine } from "./document-lines.ts";
import { withoutPageMark } from "./document-lines.ts";
import { headingKey } from "./heading-key.ts";
import type { HeadingRow } from "./match-headings.ts";
import { matchHeadings } from "./match-headings.ts";
import { isNumberCell } from "./number-actions.ts";
import type { PlanRow } from "./plan-row.ts";
import { continueRow, headingRests, rowOfLine } from "./plan-row.ts";
import { plainTitle } from "./plan-title.ts";
import type { PlanWording } from "./plan-wording.ts";
import type { Doubt } from "./planned-action.ts";

/** A doubt with its place but without an action. */
export type LooseDoubt = Doubt & { page: number | null; row: number };
export type CollectedRows = { title: string | null; rows: PlanRow[]; loose: LooseDoubt[] };

type State = CollectedRows & {
  heading: HeadingRow | null;
  afterHeading: boolean;
  rowOnPage: number;
  page: number | null;
};

const filledCells = (line: DocumentLine) => line.cells.filter((cell) => cell.trim() !== "");

function loose(state: State, line: DocumentLine, code: Doubt["code"], quote: string) {
  state.loose.push({
    code,
    column: null,
    quote,
    page: line.page,
    row: line.page === null ? line.row : state.rowOnPage,
  });
}

function startTable(state: State, line: DocumentLine, heading: HeadingRow) {
  if (state.page !== line.page || !state.heading) state.rowOnPage = 0;
  const unknown = heading.names.filter((name, index) => name !== "" && !heading.columns[index]);
  const seen = new Set(state.loose.filter(({ code }) => code === "column-unknown").map(({ quote }) => quote));
  for (const name of unknown) if (!seen.has(name)) loose(state, line, "column-unknown", name);
  Object.assign(state, { heading, afterHeading: true, page: line.page });
}

function takeLooseText(state: State, line: DocumentLine, previous: PlanRow | undefined) {
  const text = filledCells(line).join(" ").trim();
  const title = plainTitle(text);
  if (!state.heading && state.title === null) state.title = title;
  else if (headingKey(title) === headingKey(state.title ?? "")) return;
  else if (previous && !line.afterGap && !text.startsWith("#")) continueRow(previous, { last: text });
  else loose(state, line, "text-outside", title);
}

/** A line that goes on with the row before it, because a line break stood within one of its cells. */
function goesOn(state: State, line: DocumentLine, previous: PlanRow): boolean {
  const [first = ""] = line.cells;
  const wanted = state.heading?.columns.length ?? 0;
  if (line.afterGap || line.page === null || first.trim() === "" || isNumberCell(first)) return false;
  return previous.cellCount < wanted && previous.cellCount + line.cells.length - 1 <= wanted;
}

function takeRow(state: State, line: DocumentLine, heading: HeadingRow, longest: string[][]) {
  const previous = state.afterHeading ? undefined : state.rows.at(-1);
  if (line.cells.length === 1) return takeLooseText(state, line, previous);
  if (previous && goesOn(state, line, previous)) return continueRow(previous, { line: line.cells, heading });
  if (state.page !== line.page) state.rowOnPage = 0;
  state.page = line.page;
  state.rowOnPage += 1;
  const cells = line.cells.map((cell, index) =>
    index === line.cells.length - 1 ? withoutPageMark(cell) : cell,
  );
  const rests = state.afterHeading ? headingRests(heading, longest) : [];
  const row = rowOfLine({
    line: { ...line, cells },
    heading,
    rests,
    place: line.page === null ? line.row : state.rowOnPage,
  });
  if (cells.at(-1) !== line.cells.at(-1)) row.doubts.push({ code: "page-mark-in-cell", column: null });
  state.afterHeading = false;
  const only = filledCells(line).length === 1;
  const before = state.rows.at(-1);
  if (only && !isNumberCell(row.cells.number) && row.cells.number !== "") {
    loose(state, line, "section-row", row.cells.number);
  } else if (row.cells.number === "" && row.cells.title === "" && before) {
    continueRow(before, { row });
  } else state.rows.push(row);
}

/**
 * The lines of a document to the rows of its tables. Repeated headings and titles are dropped; what is in no table and
 * rows that only part the table are told as loose doubts; a row without number and title goes on with the one before.
 */
export function collectRows(lines: readonly DocumentLine[], wording: PlanWording): CollectedRows {
  const headings = lines.map((line) => matchHeadings(line.cells, wording));
  const longest = headings.filter((heading) => heading !== null).map((heading) => heading.names);
  const state: State = {
    title: null,
    rows: [],
    loose: [],
    heading: null,
    afterHeading: false,
    rowOnPage: 0,
    page: null,
  };
  lines.forEach((line, index) => {
    const heading = headings[index];
    if (heading) startTable(state, line, heading);
    else if (state.heading) takeRow(state, line, state.heading, longest);
    else takeLooseText(state, line, undefined);
  });
  return { title: state.title, rows: state.rows, loose: state.loose };
}
