import type { Tx } from "#app/db/transaction.server.ts";
import { endLinks } from "../actions/end-links.server.ts";
import { recordEntries } from "../ledger/record-entry.server.ts";
import { endClosures } from "../triage/end-closures.server.ts";
import { endEmptyGroup } from "../triage/end-group.server.ts";
import { leaveGroup } from "../triage/take-out-of-group.server.ts";
import type { Changes } from "./change.ts";
import type { ItemAsItIs } from "./items-as-they-are.server.ts";
import { aboutItem, type Writing, writeThemes } from "./write-changes.server.ts";

/** Puts locked items back to how they were before the changes, each step with its entry in the ledger. */
export async function takeBack(tx: Tx, given: Writing): Promise<void> {
  const { items, changes, ...who } = given;
  const made = [...changes.values()];
  const closureIds = made.flatMap(({ closureId }) => closureId ?? []);
  await endClosures(tx, { closureIds, reason: "mistake", ...who });
  await endLinks(tx, { linkIds: made.flatMap(({ linkId }) => linkId ?? []), ...who });
  const themesOf = (item: ItemAsItIs) => changes.get(item.id)?.themes?.before ?? item.themeIds;
  await writeThemes(tx, { items, changes: new Map(), after: themesOf, ...who });
  await putFactsBack(tx, given);
  await leaveGroups(tx, given);
}

/** A group that was made for them ends when nobody else has joined it since. */
async function leaveGroups(tx: Tx, { items, changes, by, now }: Writing): Promise<void> {
  const itemIds = items.map(({ id }) => id);
  for (const [groupId, isNew] of groupsOf(changes)) {
    await leaveGroup(tx, { groupId, itemIds, why: "takenOut", by, now });
    const left = await tx.itemGroupMember.count({ where: { groupId, leftAt: null } });
    if (isNew && left === 0) await endEmptyGroup(tx, { groupId, by, now });
  }
}

/** The groups that the changes put items into, and whether each was made for that. */
export function groupsOf(changes: Changes): Map<string, boolean> {
  return new Map([...changes.values()].flatMap(({ group }) => (group ? [[group.id, group.isNew]] : [])));
}

async function putFactsBack(tx: Tx, { items, changes, by, now }: Writing): Promise<void> {
  for (const item of items) {
    const { area, assignee } = changes.get(item.id) ?? {};
    const data = {
      ...(area && { areaId: area.before }),
      ...(assignee && { assignedToId: assignee.before }),
    };
    if (area ?? assignee)
      await tx.feedbackItem.update({ where: { id: item.id }, data, select: { id: true } });
    const about = aboutItem(item, { by, now });
    if (area) await recordEntries(tx, [{ kind: "item.placed", details: { areaId: area.before }, ...about }]);
    if (assignee) {
      const details = { staffId: assignee.before ?? ("none" as const) };
      await recordEntries(tx, [{ kind: "item.assigned", details, ...about }]);
    }
  }
}
