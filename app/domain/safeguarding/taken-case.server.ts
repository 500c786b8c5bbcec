import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { type CaseKey, openCaseKey } from "./case-seal.server.ts";

/**
 * Takes one case for this transaction and tells where it stands: the first thing that a command about it does.
 * @throws 404 for an unknown case
 */
export async function takeCase(tx: Tx, caseId: string) {
  await tx.$queryRaw`SELECT 1 FROM "ConfidentialCase" WHERE "id" = ${caseId}::uuid FOR UPDATE`;
  const found = await tx.confidentialCase.findUnique({
    where: { id: caseId },
    select: { id: true, rowKeyId: true, phraseHash: true, openedAt: true, closedAt: true },
  });
  if (!found) throw notFound("case");
  return found;
}

/** The key of a case. @throws 404 when the person took it back */
export async function keyOfCase(tx: Tx, caseId: string): Promise<CaseKey> {
  const found = await tx.confidentialCase.findUnique({
    where: { id: caseId },
    select: { rowKey: { select: { id: true, wrapped: true } } },
  });
  if (!found?.rowKey) throw notFound("case");
  return openCaseKey(found.rowKey);
}
