import type { Tx } from "#app/db/transaction.server.ts";
import { type CaseKey, openForCase } from "./case-seal.server.ts";

export type CaseMessage = { id: string; isFromUs: boolean; words: string; sentAt: Date };

/** What was written both ways, oldest first. */
export async function caseMessages(
  tx: Tx,
  { caseId, key }: { caseId: string; key: CaseKey },
): Promise<CaseMessage[]> {
  const rows = await tx.confidentialMessage.findMany({
    where: { caseId },
    orderBy: [{ sentAt: "asc" }, { id: "asc" }],
    select: { id: true, fromStaffId: true, sealed: true, sentAt: true },
  });
  return rows.map(({ id, fromStaffId, sealed, sentAt }) => ({
    id,
    isFromUs: fromStaffId !== null,
    words: openForCase(key, "message", sealed),
    sentAt,
  }));
}
