import { transaction } from "#app/db/transaction.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { writeName } from "../names/add-names.server.ts";
import { namesakes, takeKind } from "../names/named-row.server.ts";

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
    await takeKind(tx, "theme");
    const same = await namesakes(tx, "theme", { name });
    if (same.length > 0) return { ok: false, reason: "exists" };
    return { ok: true, ...(await writeName(tx, { kind: "theme", words: { name }, by, now })) };
  });
}
