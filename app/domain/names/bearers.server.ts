import { Prisma } from "#app/db/generated/client.ts";
import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { NamedKind } from "./named-kinds.ts";

/** What bears a name: items bear themes, areas and community groups, events bear venues. */
const BEARERS = {
  theme: (id: string) => Prisma.sql`"FeedbackItem" bearer
    WHERE bearer."id" IN (SELECT "itemId" FROM "ItemTheme" WHERE "themeId" = ${id}::uuid)`,
  area: (id: string) => Prisma.sql`"FeedbackItem" bearer WHERE bearer."areaId" = ${id}::uuid`,
  venue: (id: string) => Prisma.sql`"CommunityEvent" bearer WHERE bearer."venueId" = ${id}::uuid`,
  communityGroup: (id: string) =>
    Prisma.sql`"FeedbackItem" bearer WHERE bearer."communityGroupId" = ${id}::uuid`,
} as const satisfies Record<NamedKind, (id: string) => Prisma.Sql>;

/** Takes what bears a name for this transaction alone, before the name itself, as every command about one item does. */
export async function takeBearers(tx: Tx, kind: NamedKind, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM ${BEARERS[kind](id)} ORDER BY bearer."id" FOR UPDATE`;
}

class BegunAgain extends Error {}

/**
 * Takes what has come to bear the name between takeBearers and now, that the name is taken too. Whoever has one of them
 * may be waiting for the name: nobody waits in a circle, so the whole is begun again (withBearers).
 */
export async function takeLateBearers(tx: Tx, kind: NamedKind, id: string): Promise<void> {
  const of = BEARERS[kind](id);
  const taken = await tx.$queryRaw<unknown[]>`SELECT 1 FROM ${of} FOR UPDATE SKIP LOCKED`;
  const [all] = await tx.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM ${of}`;
  if (Number(all?.count ?? 0) > taken.length) throw new BegunAgain("somebody else has what bears this name");
}

const TRIES = 20;

/** A transaction that takes what bears a name: begun again when somebody else was quicker. */
export async function withBearers<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction(work);
    } catch (error) {
      if (!(error instanceof BegunAgain) || attempt === TRIES) throw error;
    }
  }
}
