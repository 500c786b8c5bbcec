import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

export type RenameArea = { areaId: string; name: string; by: Actor; now: Date };

/**
 * Gives an area another name. Its address stays, so that links keep working, and so does what was said there.
 * @returns refused when another area in use has the name, in any case; @throws 404
 */
export function renameArea({
  areaId,
  name,
  by,
  now,
}: RenameArea): Promise<{ ok: true } | { ok: false; reason: "areaExists" }> {
  return transaction(async (tx) => {
    const area = await tx.area.findFirst({ where: { id: areaId, retiredAt: null }, select: { name: true } });
    if (!area) throw notFound("area");
    if (area.name === name) return { ok: true };
    const same = await tx.area.findFirst({
      where: { id: { not: areaId }, retiredAt: null, name: { equals: name, mode: "insensitive" } },
      select: { id: true },
    });
    if (same) return { ok: false, reason: "areaExists" };
    await tx.area.update({ where: { id: areaId }, data: { name }, select: { id: true } });
    await recordEntry(tx, { kind: "area.changed", details: {}, by, at: now, subjectId: areaId });
    return { ok: true };
  });
}
