import { z } from "zod";
import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { ROW_REFUSALS } from "../choose-import-rows.ts";
import { importReading } from "./import-reading.ts";
import { CELL_FLAWS } from "./named-cells.ts";

export const IMPORT_STATUSES = ["draft", "running", "done", "failed", "expired"] as const;

const refusedRow = z.object({ row: z.number(), why: z.enum(ROW_REFUSALS) });
const flawedRow = z.object({ row: z.number(), why: z.enum(CELL_FLAWS) });
/** Of an import, as they are stored: what was refused, and what came in with a flaw. */
export const storedRows = z.array(z.union([refusedRow, flawedRow]));

/**
 * An import with its numbers; read = added + already + refused once it is done. `flawed` came in without something that
 * their rows say.
 * @throws 404
 */
export async function importForStaff(importId: string) {
  const found = await db().feedbackImport.findUnique({ where: { id: importId }, select: FACTS });
  if (!found) throw notFound("import");
  const { eventId, reading, status, refused, ...facts } = found;
  const rows = storedRows.parse(refused);
  const event = await db().communityEvent.findUnique({
    where: { id: eventId ?? importId },
    select: { id: true, name: true, isPractice: true },
  });
  return {
    ...facts,
    event,
    status: z.enum(IMPORT_STATUSES).parse(status),
    reading: importReading.parse(reading),
    refused: rows.filter((row) => refusedRow.safeParse(row).success) as z.infer<typeof refusedRow>[],
    flawed: rows.filter((row) => flawedRow.safeParse(row).success) as z.infer<typeof flawedRow>[],
  };
}

/** The last 50 imports, newest first. */
export async function importsForStaff() {
  const rows = await db().feedbackImport.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
    select: { id: true, fileName: true, status: true, read: true, added: true, createdAt: true },
  });
  return rows.map((row) => ({ ...row, status: z.enum(IMPORT_STATUSES).parse(row.status) }));
}

const FACTS = {
  ...{ id: true, eventId: true, fileId: true, fileName: true, reading: true, status: true, read: true },
  ...{ added: true, already: true, refused: true, createdAt: true },
} as const;
