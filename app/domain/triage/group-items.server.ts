import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntries, recordEntry } from "../ledger/record-entry.server.ts";
import { lockItems } from "../ledger/settle-dispositions.server.ts";
import { groupableAmong, isMixed } from "./groupable.server.ts";

type GroupItems = {
  itemIds: string[];
  /** "Put like this": what every member's receipt shows. */
  wording: string;
  language: string;
  by: StaffActor;
  now: Date;
};

export type ItemsGrouped =
  | { ok: true; groupId: string }
  | { ok: false; reason: "too-few" | "not-groupable" | "in-another-group" | "mixed" | "no-wording" };

const SHORTEST_WORDING = 3;

/** Whether the words can be what a group says: at least 3 characters. */
export function isWording(words: string): boolean {
  return [...words.trim()].length >= SHORTEST_WORDING;
}

/**
 * Puts several items that say the same into a group (MISSION.md, triaged). Nothing moves in the ledger: a grouped item
 * that is not linked still waits, and every one keeps its own receipt and voice.
 * @returns refusals: fewer than two items, one that may not be in a group or is in one, practice among real ones, no
 * wording
 */
export function groupItems({ itemIds, wording, language, by, now }: GroupItems): Promise<ItemsGrouped> {
  const ids = [...new Set(itemIds)];
  return transaction(async (tx): Promise<ItemsGrouped> => {
    if (ids.length < 2) return { ok: false, reason: "too-few" };
    if (!isWording(wording)) return { ok: false, reason: "no-wording" };
    await lockItems(tx, ids);
    const items = await groupableAmong(tx, ids);
    if (items.length < ids.length) return { ok: false, reason: "not-groupable" };
    if (items.some(({ groupId }) => groupId !== null)) return { ok: false, reason: "in-another-group" };
    if (isMixed(items)) return { ok: false, reason: "mixed" };
    const groupId = await makeGroup(tx, { wording, language, by, now });
    await joinGroup(tx, { groupId, items, by, now });
    return { ok: true, groupId };
  });
}

/** A group without members yet. @returns its id */
export async function makeGroup(
  tx: Tx,
  { wording, language, by, now }: Omit<GroupItems, "itemIds">,
): Promise<string> {
  const { id } = await tx.itemGroup.create({
    data: { wording: wording.trim(), language, createdById: by.staffId, createdAt: now },
    select: { id: true },
  });
  await recordEntry(tx, { kind: "group.worded", details: {}, by, at: now, subjectId: id });
  return id;
}

/** Makes locked items members of a group, each with its entry. */
export async function joinGroup(
  tx: Tx,
  {
    groupId,
    items,
    by,
    now,
  }: { groupId: string; items: { id: string; eventId: string | null }[]; by: StaffActor; now: Date },
): Promise<void> {
  await tx.itemGroupMember.createMany({
    data: items.map(({ id }) => ({ groupId, itemId: id, joinedAt: now })),
  });
  await recordEntries(
    tx,
    items.map(({ id, eventId }) => ({
      kind: "item.grouped",
      details: { groupId },
      by,
      at: now,
      subjectId: id,
      eventId,
    })),
  );
}
