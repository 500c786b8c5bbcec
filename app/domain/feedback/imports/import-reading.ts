import { z } from "zod";
import { IMPORT_FIELDS } from "../import-table.ts";
import type { ImportReading } from "./guess-reading.ts";

/** As it is stored. */
export const importReading = z.object({
  columns: z.partialRecord(z.enum(IMPORT_FIELDS), z.string().max(500)),
  hasHeadings: z.boolean(),
  isMonthFirst: z.boolean(),
});

const field = z.string().max(500).default("");

/** As the page's form has it: a column's name, or "" for none. */
export const readingForm = z.strictObject({
  ...{ body: field, id: field, date: field, language: field, area: field },
  headings: z.enum(["yes", "no"], "error.choose"),
  order: z.enum(["dayFirst", "monthFirst"], "error.choose"),
});

export type ReadingForm = z.infer<typeof readingForm>;

export function readingOf({ headings, order, ...columns }: ReadingForm): ImportReading {
  return {
    columns: Object.fromEntries(Object.entries(columns).filter(([, name]) => name !== "")),
    hasHeadings: headings === "yes",
    isMonthFirst: order === "monthFirst",
  };
}

export function formOf({ columns, hasHeadings, isMonthFirst }: ImportReading): ReadingForm {
  const { body = "", id = "", date = "", language = "", area = "" } = columns;
  const order = isMonthFirst ? "monthFirst" : "dayFirst";
  return { body, id, date, language, area, headings: hasHeadings ? "yes" : "no", order };
}

export const newImportForm = z.strictObject({ event: z.uuid("error.choose") });
