import type { ImportFile } from "#app/domain/feedback/imports/read-import-file.server.ts";

type Refused = Extract<ImportFile, { ok: false }>;

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
    case "pdf":
      return `${file} is a PDF. Save the table as .csv or .xlsx first.`;
    case "spreadsheet":
      return `${file} has a password, or is of the old kind (.xls). Save it as .xlsx without a password.`;
    case "workbook":
      return `${file} is a workbook that cannot be read. Save it again as .xlsx or .csv.`;
    case "tooManyRows":
      return `${file} has more than 100,000 rows. Split it.`;
    default:
      return `${file} is no table. Save it as .csv or .xlsx first.`;
  }
}
