import type { Tx } from "#app/db/transaction.server.ts";
import { recordEntries } from "../ledger/record-entry.server.ts";
import type { ItemAsItIs } from "./items-as-they-are.server.ts";
import { aboutItem, type Writing, writeThemes } from "./write-changes.server.ts";

/** Puts locked items back to how they were before the changes, each step with its entry in the ledger. */
export async function takeBack(tx: Tx, given: Writing): Promise<void> {
  await endClosures(tx, given);
  await endLinks(tx, given);
  const { items, changes, ...who } = given;
  const themesOf = (item: ItemAsItIs) => changes.get(item.id)?.themes?.before ?? item.themeIds;
  await writeThemes(tx, { items, changes: new Map(), after: themesOf, ...who });
  await putFactsBack(tx, given);
}

async function endClosures(tx: Tx, { items, changes, by, now }: Writing): Promise<void> {
  const ids = [...changes.values()].flatMap(({ closureId }) => closureId ?? []);
  const closures = await tx.itemClosure.updateManyAndReturn({
    where: { id: { in: ids }, endedAt: null },
    data: { endedAt: now, endedBy: by.staffId },
    select: { itemId: true, kind: true },
  });
  const kinds = new Map(closures.map(({ itemId, kind }) => [itemId, kind]));
  await recordEntries(
    tx,
    items.flatMap((item) => {
      const kind = kinds.get(item.id);
      const about = { ...aboutItem(item, { by, now }), reason: "mistake" };
      return kind ? [{ kind: "item.reopened" as const, details: { kind }, ...about }] : [];
    }),
  );
}

async function endLinks(tx: Tx, { items, changes, by, now }: Writing): Promise<void> {
  const ids = [...changes.values()].flatMap(({ linkId }) => linkId ?? []);
  const links = await tx.itemLink.updateManyAndReturn({
    where: { id: { in: ids }, endedAt: null },
    data: { endedAt: now, endedBy: by.staffId },
    select: { itemId: true, actionId: true },
  });
  const actions = new Map(links.map(({ itemId, actionId }) => [itemId, actionId]));
  await recordEntries(
    tx,
    items.flatMap((item) => {
      const actionId = actions.get(item.id);
      const about = aboutItem(item, { by, now });
      return actionId ? [{ kind: "item.unlinked" as const, details: { actionId }, ...about }] : [];
    }),
  );
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
