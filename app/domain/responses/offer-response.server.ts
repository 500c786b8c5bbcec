import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockResponse } from "./lock-response.server.ts";
import { mayMove } from "./status.ts";

export type Offered = { ok: true } | { ok: false; reason: "not-a-draft" };

/**
 * The writer is done: the draft waits for a second reader. The correction of a public response needs no offering, it
 * waits from the moment it is saved.
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
    const response = await lockResponse(tx, responseId);
    if (!mayMove(response.status, "offer")) return { ok: false, reason: "not-a-draft" };
    await tx.publishedResponse.update({
      where: { id: responseId },
      data: { status: "ready" },
      select: { id: true },
    });
    await recordEntry(tx, { kind: "response.offered", details: {}, by, at: now, subjectId: responseId });
    return { ok: true };
  });
}
