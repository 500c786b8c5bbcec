import { db } from "#app/db/client.server.ts";
import { after } from "#app/platform/clock.ts";
import { UNDO_LASTS } from "./undo-batch.server.ts";

export type LastDecision = { batchId: string; kind: string; at: Date; items: number };

const BATCH = { id: true, kind: true, at: true, _count: { select: { items: true } } } as const;

/** The last decision of one's own that can still be taken back; null when there is none. */
export async function lastDecision({
  staffId,
  now,
}: {
  staffId: string;
  now: Date;
}): Promise<LastDecision | null> {
  const batch = await db().triageBatch.findFirst({
    where: { staffId, undoneAt: null, at: { gte: after(now, -UNDO_LASTS) }, items: { some: {} } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: BATCH,
  });
  return batch && { batchId: batch.id, kind: batch.kind, at: batch.at, items: batch._count.items };
}

/** On how many items one has decided since a moment, those that were taken back left out. */
export function decidedSince({ staffId, since }: { staffId: string; since: Date }): Promise<number> {
  return db().triageBatchItem.count({
    where: { batch: { staffId, at: { gte: since }, undoneAt: null, kind: { in: ["link", "closure"] } } },
  });
}
