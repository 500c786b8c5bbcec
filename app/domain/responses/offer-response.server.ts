import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockResponse } from "./lock-response.server.ts";
import { mayMove } from "./status.ts";

export type Offered = { ok: true } | { ok: false; reason: "not-a-draft" };

/**
 * The writer is done: the words wait for a second reader, from now. The correction of a public response waits from the
 * moment it is saved; it is offered once more only after it was sent back.
 */
export function offerResponse({
  responseId,
  by,
  now,
}: {
  responseId: string;
  by: StaffActor;
  now: Date;
}): Promise<Offered> {
  return transaction(async (tx) => {
    const { status, latest } = await lockResponse(tx, responseId);
    const isOpen = latest.publishedAt === null && latest.offeredAt === null;
    if (!mayMove(status, "offer") || !isOpen) return { ok: false, reason: "not-a-draft" };
    await tx.responseRevision.update({
      where: { id: latest.id },
      data: { offeredAt: now },
      select: { id: true },
    });
    if (status === "draft") {
      await tx.publishedResponse.update({
        where: { id: responseId },
        data: { status: "ready" },
        select: { id: true },
      });
    }
    await recordEntry(tx, { kind: "response.offered", details: {}, by, at: now, subjectId: responseId });
    return { ok: true };
  });
}
