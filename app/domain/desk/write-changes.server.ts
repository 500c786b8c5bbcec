import type { Tx } from "#app/db/transaction.server.ts";
import { linkItems } from "../actions/link-items.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import type { NewEntry } from "../ledger/entry.ts";
import { recordEntries } from "../ledger/record-entry.server.ts";
import { writtenLanguage } from "../operator/written-language.server.ts";
import { joinGroup, makeGroup } from "../triage/group-items.server.ts";
import { addChange, type Changes, sameIds } from "./change.ts";
import type { OfKind } from "./decision.ts";
import type { ItemAsItIs } from "./items-as-they-are.server.ts";

export type Writing = { items: ItemAsItIs[]; changes: Changes; by: StaffActor; now: Date };

/** What every entry about an item has in common. */
export function aboutItem({ id, eventId }: ItemAsItIs, { by, now }: { by: StaffActor; now: Date }) {
  return { by, at: now, subjectId: id, eventId };
}

/** Gives each item the themes that `after` says; those that have them already are left alone. */
export async function writeThemes(
  tx: Tx,
  { items, changes, after, ...who }: Writing & { after: (item: ItemAsItIs) => readonly string[] },
): Promise<void> {
  const entries: NewEntry[] = [];
  const rows: { itemId: string; themeId: string }[] = [];
  for (const item of items) {
    const themeIds = [...new Set(after(item))].sort();
    if (sameIds(item.themeIds, themeIds)) continue;
    addChange(changes, item.id, { themes: { before: item.themeIds, after: themeIds } });
    rows.push(...themeIds.map((themeId) => ({ itemId: item.id, themeId })));
    entries.push({ kind: "item.themed", details: { themeIds }, ...aboutItem(item, who) });
  }
  const changed = entries.flatMap(({ subjectId }) => subjectId ?? []);
  await tx.itemTheme.deleteMany({ where: { itemId: { in: changed } } });
  await tx.itemTheme.createMany({ data: rows });
  await recordEntries(tx, entries);
}

export async function writeArea(tx: Tx, given: Writing & { decision: OfKind<"area"> }): Promise<void> {
  const { items, changes, decision, ...who } = given;
  const { areaId } = decision;
  const changed = items.filter((item) => item.areaId !== areaId);
  const ids = changed.map(({ id }) => id);
  await tx.feedbackItem.updateMany({ where: { id: { in: ids } }, data: { areaId } });
  for (const item of changed) addChange(changes, item.id, { area: { before: item.areaId, after: areaId } });
  await recordEntries(
    tx,
    changed.map((item) => ({ kind: "item.placed", details: { areaId }, ...aboutItem(item, who) })),
  );
}

export async function writeAssignment(
  tx: Tx,
  { items, changes, decision, ...who }: Writing & { decision: OfKind<"assignment"> },
): Promise<void> {
  const { staffId } = decision;
  const changed = items.filter((item) => item.assignedToId !== staffId);
  const ids = changed.map(({ id }) => id);
  await tx.feedbackItem.updateMany({ where: { id: { in: ids } }, data: { assignedToId: staffId } });
  for (const item of changed)
    addChange(changes, item.id, { assignee: { before: item.assignedToId, after: staffId } });
  const details = { staffId: staffId ?? "none" } as const;
  await recordEntries(
    tx,
    changed.map((item) => ({ kind: "item.assigned", details, ...aboutItem(item, who) })),
  );
}

/** The items that can be linked to the action are; the others were refused before. */
export async function writeLinks(
  tx: Tx,
  { items, changes, decision, ...who }: Writing & { decision: OfKind<"link"> },
): Promise<void> {
  const { themeIds } = decision;
  const links = await linkItems(tx, { items, claim: decision, ...who });
  for (const { id, itemId } of links) addChange(changes, itemId, { linkId: id });
  if (themeIds) await writeThemes(tx, { items, changes, after: () => themeIds, ...who });
}

export async function writeClosures(
  tx: Tx,
  { items, changes, decision, ...who }: Writing & { decision: OfKind<"closure"> },
): Promise<void> {
  const { closure: kind, reason } = decision;
  const language = await writtenLanguage({ tx });
  const said = { kind, reason, sentence: decision.sentence.trim(), language };
  const made = { ...said, at: who.now, staffId: who.by.staffId };
  const closures = await tx.itemClosure.createManyAndReturn({
    data: items.map(({ id }) => ({ itemId: id, ...made })),
    select: { id: true, itemId: true },
  });
  for (const { id, itemId } of closures) addChange(changes, itemId, { closureId: id });
  await recordEntries(
    tx,
    items.map((item) => ({ kind: "item.closed", details: { kind }, reason, ...aboutItem(item, who) })),
  );
}

export async function writeGroup(
  tx: Tx,
  { items, changes, decision: { into }, ...who }: Writing & { decision: OfKind<"group"> },
): Promise<void> {
  const isNew = typeof into !== "string";
  const id = isNew ? await makeGroup(tx, { ...into, ...who }) : into;
  await joinGroup(tx, { groupId: id, items, ...who });
  for (const item of items) addChange(changes, item.id, { group: { id, isNew } });
}
