import { z } from "zod";
import { ENCODINGS } from "#app/platform/decode-text.ts";
import { DELIMITERS } from "#app/platform/table-records.ts";
import type { ImportReading } from "./guess-reading.ts";
import { IMPORT_FIELDS } from "./import-fields.ts";

/** As it is stored. */
export const importReading = z.object({
  columns: z.partialRecord(z.enum(IMPORT_FIELDS), z.string().max(500)),
  hasHeadings: z.boolean(),
  isMonthFirst: z.boolean().nullable(),
  delimiter: z.enum(DELIMITERS).nullable().default(null),
  encoding: z.enum(ENCODINGS).nullable().default(null),
  rows: z.int().optional(),
});

const field = z.string().max(500).default("");

/** As the page's form has it: a column's name, or "" for none; "" for what is left to be guessed. */
export const readingForm = z.strictObject({
  ...{ body: field, id: field, date: field, language: field, area: field, theme: field, kind: field },
  channel: field,
  headings: z.enum(["yes", "no"], "error.choose"),
  order: z.enum(["", "dayFirst", "monthFirst"], "error.choose"),
  delimiter: z.enum(["", ...DELIMITERS], "error.choose").default(""),
  encoding: z.enum(["", ...ENCODINGS], "error.choose").default(""),
});

export type ReadingForm = z.infer<typeof readingForm>;

/** The button that starts it; the tick is there when the file names themes that are not here. */
export const startImportForm = readingForm.extend({ makeThemes: z.literal("yes").optional() });

export function readingOf({ headings, order, delimiter, encoding, ...columns }: ReadingForm): ImportReading {
  return {
    columns: Object.fromEntries(Object.entries(columns).filter(([, name]) => name !== "")),
    hasHeadings: headings === "yes",
    isMonthFirst: order === "" ? null : order === "monthFirst",
    delimiter: delimiter || null,
    encoding: encoding || null,
  };
}

export function formOf(reading: ImportReading): ReadingForm {
  const { columns, hasHeadings, isMonthFirst, delimiter, encoding } = reading;
  const named = Object.fromEntries(IMPORT_FIELDS.map((name) => [name, columns[name] ?? ""]));
  return {
    ...(named as Record<(typeof IMPORT_FIELDS)[number], string>),
    headings: hasHeadings ? "yes" : "no",
    order: isMonthFirst === null ? "" : isMonthFirst ? "monthFirst" : "dayFirst",
    delimiter: delimiter ?? "",
    encoding: encoding ?? "",
  };
}

export const newImportForm = z.strictObject({ event: z.uuid("error.choose") });
