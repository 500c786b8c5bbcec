import type { DocumentLine } from "./document-lines.ts";
import type { HeadingRow } from "./match-headings.ts";
import type { Doubt, PlanColumn, PlannedAction } from "./planned-action.ts";
import { PLAN_COLUMNS } from "./planned-action.ts";

/** `row` counts the rows of a page, or the records of a spreadsheet, from 1. */
export type PlanRow = {
  page: number | null;
  row: number;
  cells: Record<PlanColumn, string>;
  headings: Partial<Record<PlanColumn, string>>;
  cellCount: number;
  lastColumn: PlanColumn | null;
  otherCells: PlannedAction["otherCells"];
  doubts: Doubt[];
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

function cleanCell(cell: string): string {
  return cell
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/\u00a0/g, " ")
    .replace(/\*\*(?=\S)([^*]+)(?<=\S)\*\*/g, "$1")
    .trim();
}

/** For each cell of a table, the ends of its heading that other tables of the document have and this one lacks. */
export function headingRests(heading: HeadingRow, allNames: readonly string[][]): string[][] {
  return heading.names.map((name, index) => {
    const longer = allNames
      .map((names) => names[index] ?? "")
      .filter((other) => name !== "" && other.startsWith(`${name} `));
    return [...new Set(longer.map((other) => other.slice(name.length + 1)))];
  });
}

/** A heading printed over two lines leaves its end in the first cell below it. */
function withoutHeadingRest(cell: string, name: string, rests: readonly string[]): string {
  const open = (name.match(/\(/g)?.length ?? 0) > (name.match(/\)/g)?.length ?? 0);
  const patterns = rests.map((rest) => new RegExp(`^${escaped(rest)}(?=\\s|$)\\s*`, "i"));
  if (open) patterns.push(/^[^()\n]{1,30}\)\s*/);
  const found = patterns.find((pattern) => pattern.test(cell));
  return found ? cell.replace(found, "") : cell;
}

export function rowOfLine(input: {
  line: DocumentLine;
  heading: HeadingRow;
  rests: readonly (readonly string[])[];
  place: number;
}): PlanRow {
  const { line, heading, rests } = input;
  const cells = Object.fromEntries(PLAN_COLUMNS.map((column) => [column, ""])) as Record<PlanColumn, string>;
  const row: PlanRow = {
    page: line.page,
    row: input.place,
    cells,
    headings: {},
    cellCount: line.cells.length,
    lastColumn: null,
    otherCells: [],
    doubts: [],
  };
  line.cells.forEach((raw, index) => {
    const cell = cleanCell(raw);
    const column = heading.columns[index];
    const name = heading.names[index] ?? "";
    if (column) {
      const rest = rests[index];
      cells[column] = rest ? withoutHeadingRest(cell, name, rest) : cell;
      row.lastColumn = column;
      row.headings[column] = name;
      if (cells[column] !== cell)
        row.doubts.push({
          code: "heading-in-cell",
          column,
          quote: cell.slice(0, cell.length - cells[column].length).trim(),
        });
    } else if (cell !== "") {
      row.otherCells.push({ heading: name, text: cell });
      if (index >= heading.columns.length || name === "")
        row.doubts.push({ code: "cells-too-many", column: null, quote: cell });
    }
  });
  return row;
}

function append(row: PlanRow, column: PlanColumn, text: string) {
  if (text === "") return;
  row.cells[column] = row.cells[column] === "" ? text : `${row.cells[column]} ${text}`;
}

type Continuation = { last: string } | { line: readonly string[]; heading: HeadingRow } | { row: PlanRow };

/** Adds to a row what belongs to it but stands below it, with a doubt, so that nothing is lost. */
export function continueRow(row: PlanRow, by: Continuation) {
  if ("last" in by) {
    append(row, row.lastColumn ?? "title", by.last);
    row.doubts.push({ code: "line-joined", column: row.lastColumn, quote: by.last });
    return;
  }
  if ("row" in by) {
    for (const column of PLAN_COLUMNS) append(row, column, by.row.cells[column]);
    row.otherCells.push(...by.row.otherCells);
    row.doubts.push({ code: "row-continued", column: null }, ...by.row.doubts);
    return;
  }
  const first = row.cellCount - 1;
  by.line.forEach((cell, offset) => {
    const column = by.heading.columns[first + offset];
    if (column) append(row, column, cleanCell(cell));
    else if (cell.trim() !== "")
      row.otherCells.push({ heading: by.heading.names[first + offset] ?? "", text: cleanCell(cell) });
    row.lastColumn = column ?? row.lastColumn;
  });
  row.cellCount = first + by.line.length;
  row.doubts.push({ code: "line-joined", column: null, quote: by.line[0] ?? "" });
}
