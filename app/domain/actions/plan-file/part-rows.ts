import type { PlannedPart } from "../plan-reading/planned-part.ts";
import type { ActionStatus } from "../status.ts";

/** The headings of the rows that tell more of an action than its document does; "number" is the action's. */
export const PART_COLUMNS = [
  "number",
  "part",
  "title",
  "words",
  "place",
  "state",
  "date",
  "until",
  "reached",
  "objective",
  "source",
  "unit",
  "value",
  "link",
  "language",
  "withdrawn",
] as const;

export type PartColumn = (typeof PART_COLUMNS)[number];

export type PartRow = Record<PartColumn, string>;

/** What stands in the column "part". */
export const ROW_KINDS = ["status", "activity", "step", "measure", "reading", "evidence"] as const;

/** How a file says where an action stands. */
export const STATUS_WORDS: Record<ActionStatus, string> = {
  notStarted: "not started",
  underWay: "under way",
  done: "done",
  paused: "paused",
  stopped: "stopped",
};

/** A part as rows of a file; a measure is followed by its readings, which have its title. */
export function partRows(part: PlannedPart): PartRow[] {
  const { where: _place, ...cells } = part;
  if (cells.part === "status") return [rowOf({ ...cells, state: STATUS_WORDS[cells.state] })];
  if (cells.part !== "measure") return [rowOf(cells)];
  const { readings, ...measure } = cells;
  const { number, title } = measure;
  const below = readings.map(({ value, date, withdrawn }) =>
    rowOf({ number, part: "reading", title, value, date, withdrawn }),
  );
  return [rowOf(measure), ...below];
}

function rowOf(cells: Partial<PartRow>): PartRow {
  return Object.fromEntries(PART_COLUMNS.map((column) => [column, cells[column] ?? ""])) as PartRow;
}
