import type { Tx } from "#app/db/transaction.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { takeGroup } from "../triage/taken-group.server.ts";
import type { Changes } from "./change.ts";
import type { Decision, Refusal } from "./decision.ts";
import { type ItemAsItIs, takeItems } from "./items-as-they-are.server.ts";
import { refusalFor, refusalOf } from "./refusals.server.ts";
import {
  type Writing,
  writeArea,
  writeAssignment,
  writeClosures,
  writeGroup,
  writeLinks,
  writeThemes,
} from "./write-changes.server.ts";

type Decide = { itemIds: string[]; decision: Decision; by: StaffActor; now: Date };

export type Decided =
  | {
      ok: true;
      /** For taking it back; null when nothing was different afterwards. */
      batchId: string | null;
      /** How many items are different now, and how many were left as they are. */
      changed: number;
      left: number;
    }
  | { ok: false; reason: Refusal };

/**
 * One decision about one or several items, in one transaction: the items that it can be taken about are changed, each
 * with its entry in the ledger, and a batch records what changed, so that `undoBatch` can take exactly that back.
 * @param itemIds at most a few hundred
 * @throws 404 for an unknown item, action or group
 * @returns refused when it can be taken about none of them, or a new group would have one member: why not, for the first
 */
export function decide({ itemIds, decision, by, now }: Decide): Promise<Decided> {
  return transaction(async (tx): Promise<Decided> => {
    if (decision.kind === "group" && typeof decision.into === "string") await takeGroup(tx, decision.into);
    const items = await takeItems(tx, itemIds);
    const refusal = await refusalOf(tx, decision, items);
    if (refusal) return { ok: false, reason: refusal };
    const able = items.filter((item) => refusalFor(item, decision) === null);
    if (able.length < fewest(decision)) return { ok: false, reason: refusalOfFirst(items, decision) };
    const changes: Changes = new Map();
    await write(tx, decision, { items: able, changes, by, now });
    const changed = [...changes.keys()];
    const reason = decision.kind === "closure" ? { reason: decision.reason } : {};
    await settleDispositions(tx, { itemIds: changed, by, at: now, ...reason });
    const batchId =
      changed.length > 0 ? await storeBatch(tx, { kind: decision.kind, changes, by, now }) : null;
    return { ok: true, batchId, changed: changed.length, left: items.length - changed.length };
  });
}

/** One item is no group. */
function fewest(decision: Decision): number {
  return decision.kind === "group" && typeof decision.into !== "string" ? 2 : 1;
}

function refusalOfFirst(items: ItemAsItIs[], decision: Decision): Refusal {
  return items.flatMap((item) => refusalFor(item, decision) ?? [])[0] ?? "too-few";
}

function write(tx: Tx, decision: Decision, given: Writing): Promise<void> {
  switch (decision.kind) {
    case "themes":
      return writeThemes(tx, {
        ...given,
        after: ({ themeIds }) =>
          decision.mode === "add" ? [...themeIds, ...decision.themeIds] : decision.themeIds,
      });
    case "area":
      return writeArea(tx, { ...given, decision });
    case "assignment":
      return writeAssignment(tx, { ...given, decision });
    case "link":
      return writeLinks(tx, { ...given, decision });
    case "closure":
      return writeClosures(tx, { ...given, decision });
    case "group":
      return writeGroup(tx, { ...given, decision });
  }
}

type Batch = { kind: Decision["kind"]; changes: Changes; by: StaffActor; now: Date };

async function storeBatch(tx: Tx, { kind, changes, by, now }: Batch): Promise<string> {
  const { id } = await tx.triageBatch.create({
    data: { staffId: by.staffId, kind, at: now },
    select: { id: true },
  });
  const rows = [...changes].map(([itemId, change]) => ({ batchId: id, itemId, change }));
  await tx.triageBatchItem.createMany({ data: rows });
  return id;
}
