import type { ImportTable } from "#app/domain/feedback/import-table.ts";

type Refused = Extract<ImportTable, { ok: false }>;

/** Why a file could not be taken, with what to do about it. */
export function tableProblem(file: string, table: Refused): string {
  const columns = table.columns.map((name) => `“${name}”`).join(", ");
  switch (table.reason) {
    case "empty":
      return `${file} is empty.`;
    case "no-rows":
      return `${file} has no row below its headings.`;
    case "broken-quotes":
      return `${file}: the quotation marks do not pair up, so its cells cannot be told apart.`;
    case "unknown-column":
      return `${file} has no column “${table.column}”. Its columns are ${columns}.`;
    case "no-body-column":
      return `${file}: which column has the words? Say it with --map body=COLUMN. Its columns are ${columns}.`;
    default:
      return `${file} is not a table saved as text. Save it as .csv first.`;
  }
}
