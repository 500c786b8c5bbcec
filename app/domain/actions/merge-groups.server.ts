import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockItems } from "../ledger/settle-dispositions.server.ts";
import { joinGroup } from "../triage/group-items.server.ts";
import { leaveGroup } from "../triage/take-out-of-group.server.ts";
import { takeGroups } from "../triage/taken-group.server.ts";
import { linkMembers } from "./link-group.server.ts";
import { linksOfGroups } from "./links-of-groups.server.ts";

type MergeGroups = {
  groupId: string;
  /** The one that stays, with its wording. */
  intoId: string;
  by: StaffActor;
  now: Date;
};

export type GroupsMerged = { ok: true } | { ok: false; reason: "same" | "ended" };

/**
 * Makes one of two groups that say the same. Every member of the first goes over to the second and keeps its voice, its
 * links and its receipt. What either group was linked to as a group holds for everyone in it from now on: who has no such
 * link gets one, as linkGroup does. The first group has ended, and its address leads to the second. Merged already is as
 * good as merged now.
 * @throws 404 for an unknown group
 * @returns refusals: it is one and the same, one of them has ended
 */
export function mergeGroups({ groupId, intoId, by, now }: MergeGroups): Promise<GroupsMerged> {
  return transaction(async (tx): Promise<GroupsMerged> => {
    if (groupId === intoId) return { ok: false, reason: "same" };
    const [from, into] = await takeGroups(tx, [groupId, intoId]);
    if (from?.mergedIntoId === intoId) return { ok: true };
    if (from?.isEnded || into?.isEnded) return { ok: false, reason: "ended" };
    await lockItems(tx, await membersOf(tx, [groupId, intoId]));
    const links = await linksOfGroups(tx, [groupId, intoId]);
    await moveMembers(tx, { groupId, intoId, by, now });
    await tx.itemGroup.updateMany({
      where: { OR: [{ id: groupId }, { mergedIntoId: groupId }] },
      data: { mergedIntoId: intoId },
    });
    await recordEntry(tx, { kind: "group.merged", details: { intoId }, by, at: now, subjectId: groupId });
    for (const claim of links) await linkMembers(tx, { groupId: intoId, claim, by, now });
    return { ok: true };
  });
}

async function membersOf(tx: Tx, groupIds: string[]): Promise<string[]> {
  const members = await tx.itemGroupMember.findMany({
    where: { groupId: { in: groupIds }, leftAt: null },
    select: { itemId: true },
  });
  return members.map(({ itemId }) => itemId);
}

async function moveMembers(tx: Tx, { groupId, intoId, by, now }: MergeGroups): Promise<void> {
  const itemIds = await membersOf(tx, [groupId]);
  const left = await leaveGroup(tx, { groupId, itemIds, why: "merged", by, now });
  const items = await tx.feedbackItem.findMany({
    where: { id: { in: left } },
    orderBy: { id: "asc" },
    select: { id: true, eventId: true },
  });
  await joinGroup(tx, { groupId: intoId, items, by, now });
  await tx.itemGroup.update({ where: { id: groupId }, data: { endedAt: now }, select: { id: true } });
}
