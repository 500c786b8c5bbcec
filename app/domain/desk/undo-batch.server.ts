import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { takeGroup } from "../triage/taken-group.server.ts";
import { type Changes, changeSchema } from "./change.ts";
import { type ChangedSince, changedSince } from "./changed-since.server.ts";
import { changesInForce } from "./changes-in-force.server.ts";
import { takeItems } from "./items-as-they-are.server.ts";
import { groupsOf, takeBack } from "./take-back-changes.server.ts";

/** How long one's own decision can be taken back. */
export const UNDO_LASTS = days(1);

export type Undone =
  | { ok: true; itemIds: string[] }
  | { ok: false; reason: "not-yours" | "too-late" | "already-undone" | "nothing-left" }
  | { ok: false; reason: "changed-since"; what: ChangedSince; itemId: string };

/**
 * Takes one's own decision back, for all its items or for none: closures and links end, themes, area, the person who
 * looks after it and the group are as before; what was done stays in the ledger, with what takes it back. An item that its writer
 * withdrew meanwhile is in no batch any more.
 * @throws 404 for an unknown batch
 * @returns refusals: somebody else's, more than a day old, taken back already, nothing of it is left, or one of its items
 *   has changed since: which, and in what
 */
export function undoBatch({
  batchId,
  by,
  now,
}: {
  batchId: string;
  by: StaffActor;
  now: Date;
}): Promise<Undone> {
  return transaction(async (tx): Promise<Undone> => {
    const found = await tx.triageBatch.findUnique({
      where: { id: batchId },
      select: { staffId: true, at: true, items: { select: { itemId: true, change: true } } },
    });
    if (!found) throw notFound("batch");
    if (found.staffId !== by.staffId) return { ok: false, reason: "not-yours" };
    if (found.at < after(now, -UNDO_LASTS)) return { ok: false, reason: "too-late" };
    const decided = changesOf(found.items);
    for (const groupId of groupsOf(decided).keys()) await takeGroup(tx, groupId);
    const items = await takeItems(tx, [...decided.keys()]);
    // Read again behind the locks: somebody may have taken it back, or withdrawn an item, while this one waited.
    const { undoneAt, changes } = await batchBehindLocks(tx, batchId);
    if (undoneAt) return { ok: false, reason: "already-undone" };
    const kept = items.filter(({ id }) => changes.has(id));
    if (kept.length === 0) return { ok: false, reason: "nothing-left" };
    const since = await changedSince(tx, { items: kept, changes });
    if (since) return { ok: false, reason: "changed-since", ...since };
    await takeBack(tx, { items: kept, changes, by, now });
    await tx.triageBatch.update({ where: { id: batchId }, data: { undoneAt: now }, select: { id: true } });
    const details = { items: kept.length };
    await recordEntry(tx, { kind: "batch.undone", details, by, at: now, subjectId: batchId });
    const itemIds = kept.map(({ id }) => id);
    await settleDispositions(tx, { itemIds, by, at: now });
    return { ok: true, itemIds };
  });
}

async function batchBehindLocks(
  tx: Tx,
  batchId: string,
): Promise<{ undoneAt: Date | null; changes: Changes }> {
  await tx.$queryRaw`SELECT 1 FROM "TriageBatch" WHERE "id" = ${batchId}::uuid FOR UPDATE`;
  const { undoneAt, items } = await tx.triageBatch.findUniqueOrThrow({
    where: { id: batchId },
    select: { undoneAt: true, items: { select: { itemId: true, change: true } } },
  });
  return { undoneAt, changes: await changesInForce(tx, changesOf(items)) };
}

function changesOf(items: { itemId: string; change: unknown }[]): Changes {
  return new Map(items.map(({ itemId, change }) => [itemId, changeSchema.parse(change)]));
}
