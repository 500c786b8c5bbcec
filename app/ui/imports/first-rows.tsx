import type { ImportRow } from "#app/domain/feedback/import-table.ts";
import { IMPORT_FIELDS, type ImportField } from "#app/domain/feedback/imports/import-fields.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const LONGEST = 200;

/** The first rows as they would come in, with the columns that hold something. */
export function FirstRows({ rows, shown }: { rows: ImportRow[]; shown: ImportField[] }) {
  const { t, date } = useTexts();
  const fields = IMPORT_FIELDS.filter((field) => field === "body" || shown.includes(field));
  const cell = (row: ImportRow, field: ImportField) => {
    if (field === "body") return row.words.length > LONGEST ? `${row.words.slice(0, LONGEST)}…` : row.words;
    if (field === "id") return row.externalId ?? "";
    if (field === "date") return row.saidOn ? date(`${row.saidOn}T12:00:00Z`) : (row.date ?? "");
    return row[field] ?? "";
  };
  return (
    <Table
      caption={t("staff.import.first", { count: rows.length })}
      captionClassName="govuk-table__caption--m"
      stackOnPhone
      head={[t("staff.import.row"), ...fields.map((field) => t(`staff.import.column.${field}`))].map(
        (children) => ({ children }),
      )}
      rows={rows.map((row) => [
        { children: String(row.row) },
        ...fields.map((field) => ({ children: cell(row, field) })),
      ])}
    />
  );
}
