import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import type { CaseCloseReason } from "./reasons.ts";
import { takeCase } from "./taken-case.server.ts";

type CloseCase = { caseId: string; reason: CaseCloseReason; by: StaffActor; now: Date };

export type CaseClosed = { ok: true } | { ok: false; reason: "already-closed" | "not-read" };

/**
 * Says that a case needs nothing more. What was told stays sealed until its destroy-by date; a message opens it again.
 * @returns refusals: it is closed or was taken back; nobody has read it yet
 */
export function closeCase({ caseId, reason, by, now }: CloseCase): Promise<CaseClosed> {
  return transaction(async (tx): Promise<CaseClosed> => {
    const { openedAt, closedAt } = await takeCase(tx, caseId);
    if (closedAt) return { ok: false, reason: "already-closed" };
    if (!openedAt) return { ok: false, reason: "not-read" };
    await tx.confidentialCase.update({
      where: { id: caseId },
      data: { closedAt: now, closedReason: reason },
      select: { id: true },
    });
    await recordEntry(tx, { kind: "case.closed", details: {}, by, at: now, subjectId: caseId, reason });
    return { ok: true };
  });
}
