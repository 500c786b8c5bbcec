import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import { RESIDENT } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { reopenLooks } from "../triage/reopen-looks.server.ts";
import { leaveGroup } from "../triage/take-out-of-group.server.ts";
import { takeGroup } from "../triage/taken-group.server.ts";
import { actionsBehindLinks, actionsOfItem } from "./actions-behind-links.server.ts";
import { endLinks } from "./end-links.server.ts";
import { madeForGroups } from "./links-of-groups.server.ts";

export type GroupObjected = { ok: true } | { ok: false; reason: "withdrawn" | "not-in-a-group" };

/**
 * The person, who holds the receipt, says that the group is not what they meant. Their item leaves it, the links that it
 * got through the group end, and so do the responses that it got with it: those about an action that it was linked to
 * by the group, and those begun since it joined that answer another member too. A response about an action that the
 * item is still linked to by itself stays, and so does an answer to it alone. What is left says by the rule of
 * ItemDisposition where it stands: without any it waits again. It is marked in the queue until somebody settles it. An
 * item that has left cannot leave again, so this happens once a group.
 * @param words why, if they want to say
 * @returns refusals: the person took the item back, it is in no group (any more)
 */
export async function objectToGroup(given: ObjectToGroup): Promise<GroupObjected> {
  for (;;) {
    const objected = await transaction((tx) => leave(tx, given));
    if (objected !== "merged-meanwhile") return objected;
  }
}

type ObjectToGroup = { itemId: string; words: string | null; now: Date };

async function leave(
  tx: Tx,
  { itemId, words, now }: ObjectToGroup,
): Promise<GroupObjected | "merged-meanwhile"> {
  const inOne = { where: { itemId, leftAt: null }, select: { groupId: true } };
  const seen = await tx.itemGroupMember.findFirst(inOne);
  if (seen) await takeGroup(tx, seen.groupId);
  const item = await takeItem(tx, itemId);
  if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
  const member = await tx.itemGroupMember.findFirst(inOne);
  if (!member) return { ok: false, reason: "not-in-a-group" };
  const { groupId } = member;
  if (groupId !== seen?.groupId) return "merged-meanwhile";
  const joinedAt = await belongsSince(tx, { groupId, itemId });
  await leaveGroup(tx, { groupId, itemIds: [itemId], why: "notMeant", by: RESIDENT, now });
  const of = { groupId, itemId, joinedAt, now };
  const actionIds = await endLinksOfGroup(tx, of);
  const responseIds = await leaveResponsesOfGroup(tx, { ...of, actionIds });
  await reopenLooks(tx, { itemIds: [itemId], answers: { responseIds }, by: RESIDENT, now });
  await tx.itemObjection.create({
    data: { itemId, kind: "group", words: words?.trim() || null, at: now },
    select: { id: true },
  });
  const entry = { by: RESIDENT, at: now, subjectId: itemId, eventId: item.eventId };
  await recordEntry(tx, { kind: "item.groupObjected", details: { groupId }, ...entry });
  await settleDispositions(tx, { itemIds: [itemId], by: RESIDENT, at: now });
  return { ok: true };
}

/** When the item joined the group, or the one from which it went over when the two became one. */
async function belongsSince(tx: Tx, { groupId, itemId }: { groupId: string; itemId: string }): Promise<Date> {
  const select = { joinedAt: true } as const;
  const now = await tx.itemGroupMember.findFirstOrThrow({ where: { itemId, groupId, leftAt: null }, select });
  let since = now.joinedAt;
  for (;;) {
    const before = await tx.itemGroupMember.findFirst({
      where: { itemId, leftWhy: "merged", leftAt: since, joinedAt: { lt: since } },
      select,
    });
    if (!before) return since;
    since = before.joinedAt;
  }
}

type OfGroup = { groupId: string; itemId: string; joinedAt: Date; now: Date };

/** The links that were made for the whole group while the item was in it; what was linked one by one stays. */
async function endLinksOfGroup(tx: Tx, { groupId, itemId, joinedAt, now }: OfGroup): Promise<string[]> {
  const links = await tx.$queryRaw<{ id: string }[]>`
    SELECT l."id" FROM "ItemLink" l
    WHERE l."itemId" = ${itemId}::uuid AND l."endedAt" IS NULL AND l."linkedAt" >= ${joinedAt}
      AND ${madeForGroups([groupId])}`;
  const linkIds = links.map(({ id }) => id);
  await endLinks(tx, { linkIds, by: RESIDENT, now });
  return actionsBehindLinks(tx, linkIds);
}

/** A response stays itself; only this item is not answered by it any more. @returns those that it left */
async function leaveResponsesOfGroup(tx: Tx, given: OfGroup & { actionIds: string[] }): Promise<string[]> {
  const { groupId, itemId, joinedAt, actionIds } = given;
  const own = await actionsOfItem(tx, itemId);
  const members = { group: { OR: [{ id: groupId }, { mergedIntoId: groupId }] }, itemId: { not: itemId } };
  const left = await tx.responseItem.findMany({
    where: {
      itemId,
      response: {
        actions: { none: { actionId: { in: own } } },
        OR: [
          { actions: { some: { actionId: { in: actionIds } } } },
          { createdAt: { gte: joinedAt }, items: { some: { item: { groups: { some: members } } } } },
        ],
      },
    },
    select: { responseId: true },
  });
  const responseIds = left.map(({ responseId }) => responseId);
  await tx.responseItem.deleteMany({ where: { itemId, responseId: { in: responseIds } } });
  return responseIds;
}
