import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import { decodeText } from "#app/platform/decode-text.ts";
import { readSheets } from "#app/platform/read-records.server.ts";
import type { PlanWordingAdditions } from "../plan-reading/plan-wording.ts";
import type { PlanReading, PlanRefusal } from "../plan-reading/planned-action.ts";
import { readPlan } from "../plan-reading/read-plan.ts";
import { PART_COLUMNS } from "./part-rows.ts";
import { COLUMNS, type PlanFileRow, readPlanSheets, tableRow } from "./plan-file.ts";

export type DocumentRefusal = PlanRefusal | "json" | "workbook";

export type DocumentRead = { ok: true; reading: PlanReading } | { ok: false; reason: DocumentRefusal };

type Document = { content: Uint8Array; fileName: string; wording?: PlanWordingAdditions };

/**
 * A plan out of any file that is taken: a document as text or as a table (text, or the first sheet of an XLSX workbook),
 * or what this product itself wrote as CSV, XLSX or JSON, with the parts of its actions. The latter is taken as it is, with
 * nothing doubted but numbers and rows of parts that cannot be read.
 * @returns refused as readPlan says; a workbook that does not open; JSON that is not such a list of actions
 */
export async function readPlanDocument({ content, fileName, wording }: Document): Promise<DocumentRead> {
  const given = wording ? { wording } : {};
  const asDocument = (text: Uint8Array | string, name: string) =>
    readPlan({ content: text, fileName: name, ...given });
  if (isJson(content)) {
    const read = readJson(content);
    const reading = read && readPlanSheets({ ...read, ...given });
    return reading ? planFile(reading) : { ok: false, reason: "json" };
  }
  const read = await readSheets(content);
  if (!read.ok) {
    const { reason } = read;
    return reason === "workbook" ? { ok: false, reason } : asDocument(content, fileName);
  }
  const own = readPlanSheets({ sheets: read.sheets, ...given });
  if (own) return planFile(own);
  const isWorkbook = read.how === null;
  const records = read.sheets[0]?.records ?? [];
  return isWorkbook ? asDocument(stringify(records), "plan.csv") : asDocument(content, fileName);
}

function planFile(reading: PlanReading): DocumentRead {
  if (reading.actions.length === 0) return { ok: false, reason: "no-rows" };
  return { ok: true, reading: { ...reading, isPlanFile: true } };
}

function isJson(content: Uint8Array): boolean {
  const start = Buffer.from(content.subarray(0, 200)).toString("utf8");
  return /^\ufeff?\s*\[\s*(?:\{|\])/.test(start);
}

const textsSchema = z.union([z.string(), z.array(z.string())]);
const partSchema = z.partialRecord(z.enum(PART_COLUMNS), z.string());
const listSchema = z.array(
  z.strictObject({
    ...Object.fromEntries(COLUMNS.map((name) => [name, textsSchema])),
    parts: z.array(partSchema).optional(),
  }),
);

function readJson(content: Uint8Array) {
  const decoded = decodeText(content, "utf-8");
  const list = decoded.ok ? listSchema.safeParse(parsed(decoded.text)).data : undefined;
  if (!list) return null;
  const rows = list.map((row) => tableRow(row as PlanFileRow));
  return {
    sheets: [{ name: null, records: [[...COLUMNS], ...rows.map((row) => Object.values(row))] }],
    entries: list.map(({ parts = [] }, place) => ({ number: rows[place]?.number ?? "", entries: parts })),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
