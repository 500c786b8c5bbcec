import type { ImportRow } from "#app/domain/feedback/import-table.ts";

/** A row of a spreadsheet with words and nothing else, the first below the headings. */
export function importRow(over: Partial<ImportRow> & Pick<ImportRow, "words">): ImportRow {
  return {
    row: 2,
    externalId: null,
    date: null,
    saidOn: null,
    language: null,
    area: null,
    theme: null,
    kind: null,
    channel: null,
    fault: null,
    ...over,
  };
}
