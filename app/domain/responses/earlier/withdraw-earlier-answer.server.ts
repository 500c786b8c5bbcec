import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";

/** Takes an earlier answer off the site. It stays out when its file is brought in again. @throws 404 for no such answer */
export function withdrawEarlierAnswer({
  answerId,
  by,
  now,
}: {
  answerId: string;
  by: StaffActor;
  now: Date;
}): Promise<void> {
  return transaction(async (tx) => {
    const { count } = await tx.earlierAnswer.updateMany({
      where: { id: answerId, withdrawnAt: null },
      data: { withdrawnAt: now, withdrawnBy: by.staffId },
    });
    if (count > 0) {
      await recordEntry(tx, { kind: "earlier.withdrawn", details: {}, by, at: now, subjectId: answerId });
    } else if ((await tx.earlierAnswer.count({ where: { id: answerId } })) === 0) {
      throw notFound("earlier answer");
    }
  });
}
