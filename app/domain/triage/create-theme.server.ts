import { transaction } from "#app/db/transaction.server.ts";
import { slugOf } from "#app/platform/slug.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

export type ThemeCreated = { ok: true; id: string; slug: string } | { ok: false; reason: "exists" };

/**
 * Adds a theme that items can be given.
 * @param name as people read it; it is public
 * @returns refused when there is a theme of that name, in any case, or one whose address would be the same
 */
export function createTheme({
  name,
  by,
  now,
}: {
  name: string;
  by: Actor;
  now: Date;
}): Promise<ThemeCreated> {
  return transaction(async (tx): Promise<ThemeCreated> => {
    const slug = slugOf(name);
    const same = await tx.theme.findFirst({
      where: { OR: [{ slug }, { name: { equals: name, mode: "insensitive" } }] },
      select: { id: true },
    });
    if (same) return { ok: false, reason: "exists" };
    const { id } = await tx.theme.create({ data: { slug, name }, select: { id: true } });
    await recordEntry(tx, { kind: "theme.created", details: {}, by, at: now, subjectId: id });
    return { ok: true, id, slug };
  });
}
