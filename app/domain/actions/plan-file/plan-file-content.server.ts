import { csvOf, workbookOf } from "#app/platform/plain-table.server.ts";
import type { TableFormat } from "#app/platform/table-file.server.ts";
import type { PlannedPart } from "../plan-reading/planned-part.ts";
import { PART_COLUMNS, type PartRow, partRows } from "./part-rows.ts";
import { COLUMNS, guarded, type PlanFileRow, tableRow } from "./plan-file.ts";

/** Of both tables, where they are one: these tell of the action, and of the part. */
const ONE_TABLE = [...COLUMNS, ...PART_COLUMNS.filter((column) => column !== "number" && column !== "title")];

type PlanContent = { rows: PlanFileRow[]; parts: readonly PlannedPart[]; format: TableFormat };

/**
 * A plan with its parts as a file: in JSON a list at each action, in a workbook a second sheet, in CSV rows below the
 * actions. The same plan is the same bytes.
 */
export async function planFileContent({
  rows,
  parts,
  format,
}: PlanContent): Promise<string | Uint8Array<ArrayBuffer>> {
  const cells = parts.flatMap(partRows);
  if (format === "json") {
    const listed = rows.map((row) => ({
      ...row,
      parts: cells.filter(({ number }) => number === row.number).map(short),
    }));
    return JSON.stringify(listed, null, 2);
  }
  const actions = rows.map(tableRow);
  if (format === "csv") {
    return csvOf({ head: ONE_TABLE, rows: [...actions, ...cells.map(guardedRow)].map(inColumns(ONE_TABLE)) });
  }
  return workbookOf([
    { name: "actions", head: COLUMNS, rows: actions.map(inColumns(COLUMNS)) },
    { name: "parts", head: PART_COLUMNS, rows: cells.map(guardedRow).map(inColumns(PART_COLUMNS)) },
  ]);
}

/** Only what it says, without the action's number, under which it stands. */
function short({ number: _number, ...row }: PartRow): Partial<PartRow> {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ""));
}

function guardedRow(row: PartRow): PartRow {
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, guarded(cell)])) as PartRow;
}

function inColumns(columns: readonly string[]) {
  return (row: Record<string, string>) => columns.map((column) => row[column] ?? "");
}
