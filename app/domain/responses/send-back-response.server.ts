import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { type LockedResponse, lockResponse } from "./lock-response.server.ts";
import { mayMove } from "./status.ts";

export type SentBack = { ok: true } | { ok: false; reason: "not-offered" };

/** The second reader, or the writer, says that it needs more work: it is being written again, and waits for nobody. */
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
    if (!isWaiting(response)) return { ok: false, reason: "not-offered" };
    await takeBackOffer(tx, response);
    await recordEntry(tx, { kind: "response.sentBack", details: {}, by, at: now, subjectId: responseId });
    return { ok: true };
  });
}

/** Whether there are words that a second reader is asked to read. */
export function isWaiting({ status, latest }: Pick<LockedResponse, "status" | "latest">): boolean {
  return mayMove(status, "sendBack") && latest.publishedAt === null && latest.offeredAt !== null;
}

export async function takeBackOffer(tx: Tx, { id, status, latest }: LockedResponse): Promise<void> {
  await tx.responseRevision.update({
    where: { id: latest.id },
    data: { offeredAt: null },
    select: { id: true },
  });
  if (status !== "ready") return;
  await tx.publishedResponse.update({ where: { id }, data: { status: "draft" }, select: { id: true } });
}
