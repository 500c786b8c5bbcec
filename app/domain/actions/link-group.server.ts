import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockItems, settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { takeGroup } from "../triage/taken-group.server.ts";
import { type Claim, linkItems, refusalOfClaim } from "./link-items.server.ts";

type LinkGroup = Claim & { groupId: string; by: StaffActor; now: Date };

export type GroupLinked =
  | { ok: true; linked: number }
  | { ok: false; reason: "ended" | "before-and-after" | "no-members" };

/**
 * Links every member of a group to one action, each by a link of its own, all or none. Members that are linked to the
 * action already keep their link; one that was closed meanwhile is left out.
 * @throws 404 for an unknown group or action
 * @returns how many were linked now. Refusals: the group has ended or has nobody to link, prompted or changed without
 *   before and after
 */
export function linkGroup({ groupId, by, now, ...claim }: LinkGroup): Promise<GroupLinked> {
  return transaction(async (tx): Promise<GroupLinked> => {
    const { isEnded } = await takeGroup(tx, groupId);
    const refusal = await refusalOfClaim(tx, claim);
    if (isEnded) return { ok: false, reason: "ended" };
    if (refusal) return { ok: false, reason: refusal };
    return linkMembers(tx, { groupId, claim, by, now });
  });
}

/** As linkGroup, within the transaction of another command that has taken the group, by a claim that holds. */
export async function linkMembers(
  tx: Tx,
  { groupId, claim, by, now }: { groupId: string; claim: Claim; by: StaffActor; now: Date },
): Promise<GroupLinked> {
  const { actionId } = claim;
  const members = await lockMembers(tx, { groupId, actionId });
  if (members.length === 0) return { ok: false, reason: "no-members" };
  const items = members.filter(({ isLinked }) => !isLinked);
  await recordEntry(tx, { kind: "group.linked", details: { actionId }, by, at: now, subjectId: groupId });
  await linkItems(tx, { items, claim, by, now });
  await settleDispositions(tx, { itemIds: items.map(({ id }) => id), by, at: now });
  return { ok: true, linked: items.length };
}

async function lockMembers(tx: Tx, { groupId, actionId }: { groupId: string; actionId: string }) {
  const inGroup = await tx.itemGroupMember.findMany({
    where: { groupId, leftAt: null },
    select: { itemId: true },
  });
  const itemIds = inGroup.map(({ itemId }) => itemId);
  await lockItems(tx, itemIds);
  const items = await tx.feedbackItem.findMany({
    where: { id: { in: itemIds }, disposition: { in: ["waiting", "linked", "answered"] } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      eventId: true,
      links: { where: { actionId, endedAt: null }, select: { id: true } },
    },
  });
  return items.map(({ links, ...item }) => ({ ...item, isLinked: links.length > 0 }));
}
