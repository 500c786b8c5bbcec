import { Prisma } from "#app/db/generated/client.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { takeBearers, takeLateBearers, withBearers } from "./bearers.server.ts";
import { dropFormerSlug, keepFormerSlug } from "./former-slug.server.ts";
import type { NamedKind } from "./named-kinds.ts";
import {
  freeSlug,
  type NamedRow,
  type NameWords,
  namesakes,
  tableOf,
  takeKind,
  takeNames,
} from "./named-row.server.ts";

type Rename = { kind: NamedKind; id: string; words: NameWords; by: Actor; now: Date };

export type Renamed = { ok: true } | { ok: false; reason: "exists" };

/**
 * Gives something another name. Its address follows, and the old one leads to it; the texts of a venue's events follow
 * too. The same name again writes nothing.
 * @returns refused when another one in use has the name, in any case
 * @throws 404 for an unknown one, and for one that was merged into another
 */
export function rename({ kind, id, words, by, now }: Rename): Promise<Renamed> {
  return withBearers(async (tx): Promise<Renamed> => {
    await takeKind(tx, kind);
    if (kind === "venue") await takeBearers(tx, kind, id);
    const [row] = await takeNames(tx, kind, [id]);
    if (!row || row.mergedIntoId) throw notFound(kind);
    if (row.name === words.name && row.town === (words.town ?? null)) return { ok: true };
    const same = await namesakes(tx, kind, words);
    if (same.some((one) => one.id !== id && one.retiredAt === null)) return { ok: false, reason: "exists" };
    const slug = await freeSlug(tx, kind, words, id);
    const town = kind === "venue" ? Prisma.sql`, "town" = ${words.town ?? ""}` : Prisma.empty;
    await tx.$executeRaw`
      UPDATE ${tableOf(kind)} SET "name" = ${words.name}, "slug" = ${slug} ${town} WHERE "id" = ${id}::uuid`;
    if (slug !== row.slug) await moveAddress(tx, { kind, row, slug });
    if (kind === "venue") await wordEvents(tx, id);
    await recordEntry(tx, { kind: "name.changed", details: { of: kind }, by, at: now, subjectId: id });
    return { ok: true };
  });
}

async function moveAddress(
  tx: Tx,
  { kind, row, slug }: { kind: NamedKind; row: NamedRow; slug: string },
): Promise<void> {
  await dropFormerSlug(tx, { kind, slug });
  await keepFormerSlug(tx, { kind, slug: row.slug, targetId: row.id });
}

/** The database words an event as its venue (venue_in_force); this only touches every event of it. */
async function wordEvents(tx: Tx, venueId: string): Promise<void> {
  await takeLateBearers(tx, "venue", venueId);
  await tx.$executeRaw`UPDATE "CommunityEvent" SET "venueId" = ${venueId}::uuid WHERE "venueId" = ${venueId}::uuid`;
}
