import { db } from "#app/db/client.server.ts";
import { isPicture } from "./evidence-file.ts";

export type EvidenceFile = {
  contentType: string;
  bytes: Uint8Array<ArrayBuffer>;
  isPicture: boolean;
  /** What it is saved as. */
  name: string;
};

/** The file of a piece of evidence of a public action. @returns null for anything else */
export async function publicEvidenceFile(evidenceId: string): Promise<EvidenceFile | null> {
  const row = await db().outputEvidence.findFirst({
    where: {
      id: evidenceId,
      removedAt: null,
      action: { publications: { some: { endedAt: null } } },
    },
    select: { title: true, file: { select: { contentType: true, bytes: true } } },
  });
  if (!row?.file) return null;
  return { ...row.file, isPicture: isPicture(row.file.contentType), name: row.title };
}
