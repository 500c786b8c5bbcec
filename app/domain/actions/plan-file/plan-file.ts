import { correctedAction } from "../corrected-action.ts";
import { numberActions } from "../plan-reading/number-actions.ts";
import { periodOf } from "../plan-reading/plan-title.ts";
import type { PlanWordingAdditions } from "../plan-reading/plan-wording.ts";
import type { PlannedAction, PlanReading } from "../plan-reading/planned-action.ts";
import { wordDoubt, wordPlace } from "../plan-reading/word-doubt.ts";

/** The headings of a plan as this product writes it: by all of them a file is known again. */
export const COLUMNS = [
  "plan",
  "number",
  "title",
  "details",
  "start",
  "close",
  "origin",
  "leadPartners",
  "mainLead",
  "mainLeadOrganisation",
  "people",
  "staffNotes",
  "funding",
  "objectives",
  "outputs",
  "otherCells",
] as const;

type Column = (typeof COLUMNS)[number];

/** One action of a plan in a file. A list has a text for each of its points; `otherCells` are pairs as JSON. */
export type PlanFileRow = Record<Column, string | string[]>;

/**
 * The actions of a plan as rows for a JSON file, in the plan's order. Dates and amounts are in the document's own words.
 */
export function planFileRows({ title, actions }: { title: string; actions: PlannedAction[] }): PlanFileRow[] {
  return actions.map((action) => ({
    plan: title,
    number: action.number,
    title: action.title,
    details: action.details,
    start: action.start.text,
    close: action.close.text,
    origin: action.origin,
    leadPartners: action.leadPartners,
    mainLead: action.mainLead,
    mainLeadOrganisation: action.mainLeadOrganisation ?? "",
    people: action.people,
    staffNotes: action.staffNotes,
    funding: action.funding.text,
    objectives: action.objectives,
    outputs: action.outputs,
    otherCells: action.otherCells.map(({ heading, text }) => JSON.stringify([heading, text])),
  }));
}

/** A row for a table: the points of a list one a line. */
export function tableRow(row: PlanFileRow): Record<Column, string> {
  const cells = COLUMNS.map((column) => [column, guarded([row[column]].flat().join("\n"))]);
  return Object.fromEntries(cells) as Record<Column, string>;
}

/**
 * The records of a table that planFileRows made, perhaps edited since, as a reading. Points stand one a line and are
 * taken as they are: what people had put right is not read anew. Dates and amounts are read out of their words.
 * @returns null when the headings are not those of such a file
 */
export function readPlanRecords({
  records,
  wording,
}: {
  records: readonly (readonly string[])[];
  wording?: PlanWordingAdditions;
}): PlanReading | null {
  const [head = [], ...below] = records.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  const names = head.map((name) => name.trim());
  if (!COLUMNS.every((column) => names.includes(column))) return null;
  const rows = below.map(
    (cells) => new Map(names.map((name, place) => [name, withoutGuard(cells[place] ?? "").trim()])),
  );
  const numbers = numberActions(rows.map((row) => row.get("number") ?? ""));
  const title = oneLine(rows[0]?.get("plan")) || null;
  const reading: PlanReading = { title, period: periodOf(title), actions: [], warnings: [] };
  for (const [index, row] of rows.entries()) {
    const { number = "", doubts = [] } = numbers[index] ?? {};
    reading.actions.push(
      actionOf({ row, number, isDoubtful: doubts.length > 0, ...(wording && { wording }) }),
    );
    for (const doubt of doubts) {
      const place = { page: null, row: index + 2, actionNumber: number };
      const heading = doubt.column === null ? null : `“${doubt.column}”`;
      reading.warnings.push({
        where: wordPlace({ ...place, heading }),
        what: wordDoubt(doubt),
        ...doubt,
        ...place,
      });
    }
  }
  return reading;
}

type Row = ReadonlyMap<string, string>;

function actionOf(given: {
  row: Row;
  number: string;
  isDoubtful: boolean;
  wording?: PlanWordingAdditions;
}): PlannedAction {
  const { row, number, isDoubtful, wording } = given;
  const cell = (column: Column) => row.get(column) ?? "";
  const line = (column: Column) => oneLine(cell(column));
  return correctedAction({
    before: { ...EMPTY, number, review: isDoubtful, otherCells: otherCellsOf(cell("otherCells")) },
    correction: {
      number,
      title: line("title"),
      details: cell("details"),
      start: line("start"),
      close: line("close"),
      origin: line("origin"),
      leadPartners: cell("leadPartners"),
      mainLead: line("mainLead"),
      mainLeadOrganisation: line("mainLeadOrganisation"),
      people: cell("people"),
      staffNotes: cell("staffNotes"),
      funding: line("funding"),
      objectives: cell("objectives"),
      outputs: cell("outputs"),
    },
    ...(wording && { wording }),
  });
}

/** Its dates and its funding are read out of the row, for no text is the one it has here. */
const EMPTY: PlannedAction = {
  number: "",
  title: "",
  details: [],
  start: { text: "\0", precision: "unknown" },
  close: { text: "\0", precision: "unknown" },
  origin: "",
  leadPartners: [],
  mainLead: "",
  funding: { text: "\0", amounts: [] },
  objectives: [],
  outputs: [],
  review: false,
  mainLeadOrganisation: null,
  people: [],
  staffNotes: [],
  otherCells: [],
};

/** What a person typed into this cell, and is no pair, is kept under the name of the column. */
function otherCellsOf(cell: string): PlannedAction["otherCells"] {
  return cell
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => pairOf(line) ?? { heading: "otherCells", text: line });
}

function pairOf(line: string): PlannedAction["otherCells"][number] | null {
  try {
    const pair: unknown = JSON.parse(line);
    const [heading, text] = Array.isArray(pair) ? pair : [];
    return typeof heading === "string" && typeof text === "string" ? { heading, text } : null;
  } catch {
    return null;
  }
}

/** A cell that a spreadsheet program would calculate is written with an apostrophe before it. */
const GUARDED = /^'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** One apostrophe more for a text that looks as if it had been guarded: reading takes one off. */
function guarded(cell: string): string {
  return GUARDED.test(cell) ? `'${cell}` : cell;
}

function withoutGuard(cell: string): string {
  return cell.replace(GUARDED, "");
}

function oneLine(text = ""): string {
  return text.replace(/\s+/g, " ").trim();
}
