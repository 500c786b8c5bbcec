import { transaction } from "#app/db/transaction.server.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

type SetThemes = { itemId: string; themeIds: string[]; by: StaffActor; now: Date };

export type ThemesSet = { ok: true } | { ok: false; reason: "withdrawn" | "unknown-theme" };

/**
 * Replaces the themes of an item. Setting the same ones again writes nothing.
 * @param themeIds of themes in use, or retired ones that the item has already; none takes all away
 * @returns refusals: the person withdrew it, a theme is unknown or retired
 */
export function setThemes({ itemId, themeIds, by, now }: SetThemes): Promise<ThemesSet> {
  return transaction(async (tx): Promise<ThemesSet> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    const wanted = [...new Set(themeIds)].sort();
    const known = await tx.theme.count({
      where: { id: { in: wanted }, OR: [{ retiredAt: null }, { items: { some: { itemId } } }] },
    });
    if (known !== wanted.length) return { ok: false, reason: "unknown-theme" };
    const present = await tx.itemTheme.findMany({ where: { itemId }, select: { themeId: true } });
    if (
      present
        .map((row) => row.themeId)
        .sort()
        .join() === wanted.join()
    )
      return { ok: true };
    await tx.itemTheme.deleteMany({ where: { itemId } });
    await tx.itemTheme.createMany({ data: wanted.map((themeId) => ({ itemId, themeId })) });
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.themed", details: { themeIds: wanted }, ...entry });
    return { ok: true };
  });
}
