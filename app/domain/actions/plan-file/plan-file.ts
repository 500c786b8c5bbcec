import { correctedAction } from "../corrected-action.ts";
import { numberActions } from "../plan-reading/number-actions.ts";
import { periodOf } from "../plan-reading/plan-title.ts";
import { completeWording, type PlanWordingAdditions } from "../plan-reading/plan-wording.ts";
import type { PlannedAction, PlanReading } from "../plan-reading/planned-action.ts";
import { wordDoubt, wordPlace } from "../plan-reading/word-doubt.ts";
import { PART_COLUMNS, type PartColumn, type PartRow } from "./part-rows.ts";
import { readParts } from "./read-parts.ts";

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

/** A sheet of a workbook, or a table that is alone. `name` is null where there is only one. */
export type PlanSheet = { name: string | null; records: readonly (readonly string[])[] };

/** Rows that were no table: entries of lists. */
export type PartEntries = { number: string; entries: readonly Partial<PartRow>[] }[];

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

type ReadPlan = { sheets: readonly PlanSheet[]; entries?: PartEntries; wording?: PlanWordingAdditions };

/**
 * The sheets of a file that this product made, perhaps edited since, as a reading. Points stand one a line and are taken as
 * they are: what people had put right is not read anew. Dates and amounts are read out of their words. Rows with something
 * in the column "part" tell more of an action; they may stand below the actions or in a sheet of their own.
 * @returns null when no sheet has the headings of such a file
 */
export function readPlanSheets({ sheets, entries = [], wording }: ReadPlan): PlanReading | null {
  const tables = sheets.map(tableOf);
  const plan = tables.find(({ names }) => COLUMNS.every((column) => names.includes(column)));
  if (!plan) return null;
  const isPart = ({ cells }: TableLine) => (cells.get("part") ?? "") !== "";
  const lines = plan.lines.filter((line) => !isPart(line));
  const rows = lines.map(({ cells }) => cells);
  const numbers = numberActions(rows.map((row) => row.get("number") ?? ""));
  const title = oneLine(rows[0]?.get("plan")) || null;
  const reading: PlanReading = { title, period: periodOf(title), actions: [], warnings: [] };
  const numberOf = new Map<string, string>();
  for (const [index, row] of rows.entries()) {
    const { number = "", doubts = [] } = numbers[index] ?? {};
    for (const written of [number, row.get("number") ?? ""])
      if (!numberOf.has(written)) numberOf.set(written, number);
    reading.actions.push(
      actionOf({ row, number, isDoubtful: doubts.length > 0, ...(wording && { wording }) }),
    );
    for (const doubt of doubts) {
      const place = { page: null, row: lines[index]?.row ?? null, actionNumber: number };
      const heading = doubt.column === null ? null : `“${doubt.column}”`;
      reading.warnings.push({
        where: wordPlace({ ...place, heading }),
        what: wordDoubt(doubt),
        ...doubt,
        ...place,
      });
    }
  }
  const found = tables.flatMap((table) =>
    table.names.includes("part")
      ? table.lines
          .filter((line) => table !== plan || isPart(line))
          .map((line) => placedRow(line, table.name))
      : [],
  );
  const { parts, warnings } = readParts({
    rows: [...found, ...entries.flatMap(placedEntries)],
    numbers: numberOf,
    people: new Set(reading.actions.flatMap(({ people }) => people)),
    wording: completeWording(wording),
  });
  if (parts.length > 0) reading.parts = parts;
  reading.warnings.push(...warnings);
  return reading;
}

type Row = ReadonlyMap<string, string>;
/** `row` as a spreadsheet program counts it. */
type TableLine = { row: number; cells: Row };

function tableOf({ name, records }: PlanSheet) {
  const hasWords = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== "");
  const first = records.findIndex(hasWords);
  const names = (records[first] ?? []).map((heading) => heading.trim());
  const lines = records.flatMap((cells, place): TableLine[] => {
    if (place <= first || !hasWords(cells)) return [];
    const named = names.map((heading, at) => [heading, withoutGuard(cells[at] ?? "").trim()] as const);
    return [{ row: place + 1, cells: new Map(named) }];
  });
  return { name, names, lines };
}

function placedRow({ row, cells }: TableLine, sheet: string | null) {
  return { row: partRow((column) => cells.get(column)), at: { sheet, row, entry: null } };
}

function placedEntries({ number, entries }: PartEntries[number]) {
  return entries.map((cells, place) => ({
    row: partRow((column) => (column === "number" ? number : cells[column])),
    at: { sheet: null, row: null, entry: place + 1 },
  }));
}

function partRow(cell: (column: PartColumn) => string | undefined): PartRow {
  const cells = PART_COLUMNS.map((column) => [column, (cell(column) ?? "").replace(/\r\n?/g, "\n").trim()]);
  return Object.fromEntries(cells) as PartRow;
}

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
export function guarded(cell: string): string {
  return GUARDED.test(cell) ? `'${cell}` : cell;
}

function withoutGuard(cell: string): string {
  return cell.replace(GUARDED, "");
}

function oneLine(text = ""): string {
  return text.replace(/\s+/g, " ").trim();
}
