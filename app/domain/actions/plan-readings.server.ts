import { db } from "#app/db/client.server.ts";
import type { StoredReading } from "./stored-reading.ts";

const SHOWN = 50;

export type PlanReadingLine = {
  id: string;
  fileName: string;
  uploadedAt: Date;
  confirmedAt: Date | null;
  /** Null for a document that a command read. */
  uploadedBy: string | null;
  actions: number;
  warnings: number;
};

/** The documents that were read, newest first, the last 50 at most. */
export async function planReadings(): Promise<PlanReadingLine[]> {
  const rows = await db().planReading.findMany({
    orderBy: { id: "desc" },
    take: SHOWN,
    select: {
      id: true,
      fileName: true,
      uploadedAt: true,
      confirmedAt: true,
      uploadedBy: true,
      reading: true,
    },
  });
  const ids = rows.flatMap(({ uploadedBy }) => uploadedBy ?? []);
  const people = await db().staffMember.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return rows.map(({ reading, uploadedBy, ...row }) => {
    const { actions, warnings } = reading as unknown as StoredReading;
    return {
      ...row,
      uploadedBy: people.find(({ id }) => id === uploadedBy)?.name ?? null,
      actions: actions.length,
      warnings: warnings.length,
    };
  });
}
