import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import type { PartCommand } from "./part-actions.server.ts";

/**
 * Takes a piece of evidence out of public, its file with it: also from an archived plan, since somebody may be seen on it.
 * Removed already is as good.
 * @throws 404
 */
export function removeEvidence(given: PartCommand & { evidenceId: string }): Promise<void> {
  const { actionId, evidenceId, by, now } = given;
  return transaction(async (tx) => {
    const evidence = await tx.outputEvidence.findFirst({
      where: { id: evidenceId, actionId },
      select: { fileId: true, removedAt: true },
    });
    if (!evidence) throw notFound("evidence");
    if (evidence.removedAt) return;
    await tx.outputEvidence.update({
      where: { id: evidenceId },
      data: { removedAt: now, fileId: null },
      select: { id: true },
    });
    if (evidence.fileId) await tx.storedFile.deleteMany({ where: { id: evidence.fileId } });
    await recordEntry(tx, {
      kind: "action.evidenceRemoved",
      details: { evidenceId },
      ...{ by, at: now, subjectId: actionId },
    });
  });
}
