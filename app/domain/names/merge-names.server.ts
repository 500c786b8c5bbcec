import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { takeBearers, takeLateBearers, withBearers } from "./bearers.server.ts";
import { keepFormerSlug } from "./former-slug.server.ts";
import type { NamedKind } from "./named-kinds.ts";
import { tableOf, takeNames } from "./named-row.server.ts";

type MergeNames = {
  kind: NamedKind;
  id: string;
  /** The one that stays. */
  intoId: string;
  by: Actor;
  now: Date;
};

export type NamesMerged = { ok: true } | { ok: false; reason: "same" | "not-in-use" };

/**
 * Makes one of two names that mean the same. What bears the first bears the second from now on, once; addresses and ids
 * of the first lead to the second. Merged already is as good as merged now.
 * @returns refusals: it is one and the same, the one that should stay was retired or merged itself
 * @throws 404 for an unknown one, and for one that was merged into yet another
 */
export function mergeNames({ kind, id, intoId, by, now }: MergeNames): Promise<NamesMerged> {
  return withBearers(async (tx): Promise<NamesMerged> => {
    if (id === intoId) return { ok: false, reason: "same" };
    await takeBearers(tx, kind, id);
    const [from, into] = await takeNames(tx, kind, [id, intoId]);
    if (!from || !into) throw notFound(kind);
    if (from.mergedIntoId === intoId) return { ok: true };
    if (from.mergedIntoId) throw notFound(kind);
    if (into.retiredAt) return { ok: false, reason: "not-in-use" };
    await takeLateBearers(tx, kind, id);
    const table = tableOf(kind);
    await tx.$executeRaw`
      UPDATE ${table} SET "mergedIntoId" = ${intoId}::uuid, "retiredAt" = coalesce("retiredAt", ${now})
      WHERE "id" = ${id}::uuid OR "mergedIntoId" = ${id}::uuid`;
    await MOVES[kind](tx, { id, intoId });
    await tx.formerSlug.updateMany({ where: { kind, targetId: id }, data: { targetId: intoId } });
    await keepFormerSlug(tx, { kind, slug: from.slug, targetId: intoId });
    const details = { of: kind, intoId };
    await recordEntry(tx, { kind: "name.merged", details, by, at: now, subjectId: id });
    return { ok: true };
  });
}

type Pair = { id: string; intoId: string };

/** How what bears the first name comes to bear the second. */
const MOVES = {
  theme: async (tx: Tx, { id, intoId }: Pair) => {
    // What has both themes loses the first: an insert of what is there already is left out (theme_in_force).
    await tx.$executeRaw`
      INSERT INTO "ItemTheme" ("itemId", "themeId")
      SELECT "itemId", ${intoId}::uuid FROM "ItemTheme" WHERE "themeId" = ${id}::uuid ORDER BY "itemId"`;
    await tx.itemTheme.deleteMany({ where: { themeId: id } });
  },
  area: async (tx: Tx, { id, intoId }: Pair) => {
    await tx.feedbackItem.updateMany({ where: { areaId: id }, data: { areaId: intoId } });
  },
  venue: async (tx: Tx, { id, intoId }: Pair) => {
    await tx.communityEvent.updateMany({ where: { venueId: id }, data: { venueId: intoId } });
  },
  communityGroup: async (tx: Tx, { id, intoId }: Pair) => {
    await tx.feedbackItem.updateMany({ where: { communityGroupId: id }, data: { communityGroupId: intoId } });
  },
} as const satisfies Record<NamedKind, (tx: Tx, pair: Pair) => Promise<void>>;
