import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockResponse } from "./lock-response.server.ts";
import { mayMove } from "./status.ts";

export type SentBack = { ok: true } | { ok: false; reason: "not-offered" };

/** The second reader, or the writer, says that it needs more work: a draft again. */
export function sendBackResponse({
  responseId,
  by,
  now,
}: {
  responseId: string;
  by: StaffActor;
  now: Date;
}): Promise<SentBack> {
  return transaction(async (tx) => {
    const response = await lockResponse(tx, responseId);
    if (!mayMove(response.status, "sendBack")) return { ok: false, reason: "not-offered" };
    await tx.publishedResponse.update({
      where: { id: responseId },
      data: { status: "draft" },
      select: { id: true },
    });
    await recordEntry(tx, { kind: "response.sentBack", details: {}, by, at: now, subjectId: responseId });
    return { ok: true };
  });
}
