import { csvOf, xlsxOf } from "./plain-table.server.ts";

export type TableFormat = "csv" | "xlsx" | "json";

/** All rows of a table have the same names, in the same order. */
export type TableRow = Record<string, string | number | boolean | string[] | null>;

const TYPES: Record<TableFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
};

/**
 * Rows as a file to download. In CSV and XLSX no cell is one that a spreadsheet program would calculate, and several
 * values in a cell are parted by commas; in JSON everything is as it is.
 * @param name of the file, to which the day and the ending are put
 */
export async function tableFile({
  rows,
  format,
  name,
  now,
}: {
  rows: readonly TableRow[];
  format: TableFormat;
  name: string;
  now: Date;
}): Promise<Response> {
  return fileToSave({ content: await tableContent({ rows, format }), format, name, now });
}

type FileToSave = { content: string | Uint8Array<ArrayBuffer>; format: TableFormat; name: string; now: Date };

/** What is in such a file already, to download. */
export function fileToSave({ content, format, name, now }: FileToSave): Response {
  return new Response(content, {
    headers: {
      "Content-Type": TYPES[format],
      "Content-Disposition": `attachment; filename="${name}-${now.toISOString().slice(0, 10)}.${format}"`,
      "Cache-Control": "no-store",
    },
  });
}

/** The content of such a file. */
export async function tableContent({
  rows,
  format,
}: {
  rows: readonly TableRow[];
  format: TableFormat;
}): Promise<string | Uint8Array<ArrayBuffer>> {
  if (format === "json") return JSON.stringify(rows, null, 2);
  const table = {
    head: Object.keys(rows[0] ?? {}),
    rows: rows.map((row) => Object.values(row).map((cell) => [cell ?? ""].flat().join(", "))),
  };
  return format === "csv" ? csvOf(table) : xlsxOf(table);
}
