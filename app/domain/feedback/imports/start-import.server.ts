import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import type { ImportReading } from "./guess-reading.ts";

/** The job that imports (run-import.server.ts). */
export const IMPORT_JOB = "import-feedback";

type StartImport = { importId: string; reading: ImportReading; by: StaffActor; now: Date };

/**
 * Hands a stored spreadsheet to the job. Started already is as good as started now.
 * @param reading as it was looked at
 */
export async function startImport({ importId, reading, by, now }: StartImport): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.feedbackImport.updateMany({
      where: { id: importId, status: "draft", fileId: { not: null } },
      data: { status: "running", reading, startedById: by.staffId, startedAt: now },
    });
    if (count === 0) return;
    await addJob(tx, importId);
  });
}

/** After a start of the server: what was cut off goes on. */
export async function resumeImports(): Promise<void> {
  await transaction(async (tx) => {
    const running = await tx.feedbackImport.findMany({ where: { status: "running" }, select: { id: true } });
    for (const { id } of running) await addJob(tx, id);
  });
}

async function addJob(tx: Tx, importId: string): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(${IMPORT_JOB}, json_build_object('importId', ${importId}::text),
      job_key := ${`${IMPORT_JOB} ${importId}`})`;
}
