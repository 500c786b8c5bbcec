import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { lockResponse } from "../lock-response.server.ts";

/**
 * The response does not go out by itself any more; also when it could not, and somebody has seen why. Without a time that
 * was set nothing changes.
 * @throws 404 for an unknown response
 */
export function cancelSchedule({
  responseId,
  by,
  now,
}: {
  responseId: string;
  by: StaffActor;
  now: Date;
}): Promise<void> {
  return transaction(async (tx) => {
    await lockResponse(tx, responseId);
    const { count } = await tx.publicationSchedule.deleteMany({ where: { responseId } });
    if (count === 0) return;
    const entry = { by, at: now, subjectId: responseId };
    await recordEntry(tx, { kind: "response.scheduleCancelled", details: {}, ...entry });
  });
}
