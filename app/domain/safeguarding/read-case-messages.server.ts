import { transaction } from "#app/db/transaction.server.ts";
import { type CaseMessage, caseMessages } from "./case-messages.server.ts";
import { keyOfCase } from "./taken-case.server.ts";

/**
 * The messages of a case for the person, who has shown code and phrase; those of the team are seen from now on.
 * @throws 404 when the person took the case back
 */
export function readCaseMessages({ caseId, now }: { caseId: string; now: Date }): Promise<CaseMessage[]> {
  return transaction(async (tx) => {
    const key = await keyOfCase(tx, caseId);
    const unseen = { caseId, fromStaffId: { not: null }, seenAt: null };
    await tx.confidentialMessage.updateMany({ where: unseen, data: { seenAt: now } });
    return caseMessages(tx, { caseId, key });
  });
}
