import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntries, recordEntry } from "../ledger/record-entry.server.ts";
import { lockItems, settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { takeGroup } from "../triage/taken-group.server.ts";
import { type Influence, needsBeforeAndAfter } from "./influence.ts";

type LinkGroup = {
  groupId: string;
  actionId: string;
  influence: Influence;
  before?: string | null;
  after?: string | null;
  by: StaffActor;
  now: Date;
};

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
export function linkGroup({
  groupId,
  actionId,
  influence,
  by,
  now,
  ...claim
}: LinkGroup): Promise<GroupLinked> {
  const [before, after] = [claim.before?.trim() || null, claim.after?.trim() || null];
  return transaction(async (tx): Promise<GroupLinked> => {
    const { isEnded } = await takeGroup(tx, groupId);
    const action = await tx.actionItem.findUnique({ where: { id: actionId }, select: { id: true } });
    if (!action) throw notFound("action");
    if (isEnded) return { ok: false, reason: "ended" };
    if (needsBeforeAndAfter(influence) && !(before && after))
      return { ok: false, reason: "before-and-after" };
    const members = await lockMembers(tx, { groupId, actionId });
    if (members.length === 0) return { ok: false, reason: "no-members" };
    const unlinked = members.filter(({ isLinked }) => !isLinked);
    await tx.itemLink.createMany({
      data: unlinked.map(({ id }) => ({
        itemId: id,
        actionId,
        influence,
        before,
        after,
        linkedBy: by.staffId,
        linkedAt: now,
      })),
    });
    await recordEntry(tx, { kind: "group.linked", details: { actionId }, by, at: now, subjectId: groupId });
    await recordEntries(
      tx,
      unlinked.map(({ id, eventId }) => ({
        kind: "item.linked",
        details: { actionId, influence },
        by,
        at: now,
        subjectId: id,
        eventId,
      })),
    );
    await settleDispositions(tx, { itemIds: unlinked.map(({ id }) => id), by, at: now });
    return { ok: true, linked: unlinked.length };
  });
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
