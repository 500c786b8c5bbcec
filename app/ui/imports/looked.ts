import type { ImportRow } from "#app/domain/feedback/import-table.ts";
import type { ImportField } from "#app/domain/feedback/imports/import-fields.ts";
import type { ReadingForm } from "#app/domain/feedback/imports/import-reading.ts";
import type { ImportTrial } from "#app/domain/feedback/imports/try-import.server.ts";

/** A spreadsheet as it would come in. */
export type Looked = {
  columns: string[];
  shown: ImportField[];
  dates: "dayFirst" | "monthFirst" | "unknown" | "clear";
  table: { first: ImportRow[]; trial: ImportTrial } | null;
  form: ReadingForm;
  /** Nobody has changed anything yet. */
  isGuess: boolean;
};
