import type { Tx } from "#app/db/transaction.server.ts";
import type { PassageKind } from "./passage.ts";

/** Takes one subject in one language for this transaction alone, whether something is stored of it or not. */
export async function lockTranslation(
  tx: Tx,
  { kind, subjectId, language }: { kind: PassageKind; subjectId: string; language: string },
): Promise<void> {
  const name = `translation ${kind} ${subjectId} ${language}`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
}
