import { Prisma } from "#app/db/generated/client.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { slugOf } from "#app/platform/slug.ts";
import type { NamedKind } from "./named-kinds.ts";

export type NamedRow = {
  id: string;
  slug: string;
  name: string;
  /** Of a venue. */
  town: string | null;
  retiredAt: Date | null;
  mergedIntoId: string | null;
};

/** What something is called. A venue is its name in its town. */
export type NameWords = { name: string; town?: string };

const TABLES = {
  theme: Prisma.raw('"Theme"'),
  area: Prisma.raw('"Area"'),
  venue: Prisma.raw('"Venue"'),
  communityGroup: Prisma.raw('"CommunityGroup"'),
} as const satisfies Record<NamedKind, Prisma.Sql>;

export function tableOf(kind: NamedKind): Prisma.Sql {
  return TABLES[kind];
}

/** The columns of a NamedRow, of a table that is called `named`. */
export function columnsOf(kind: NamedKind): Prisma.Sql {
  const town = kind === "venue" ? Prisma.sql`named."town"` : Prisma.sql`NULL::text`;
  return Prisma.sql`named."id", named."slug", named."name", ${town} AS "town", named."retiredAt", named."mergedIntoId"`;
}

/**
 * Takes names for this transaction alone, in the order of their ids. What bears them is taken before (takeBearers).
 * @returns them in the order in which they were asked for; @throws 404 when one is unknown
 */
export async function takeNames(tx: Tx, kind: NamedKind, ids: string[]): Promise<NamedRow[]> {
  const rows = await tx.$queryRaw<NamedRow[]>`
    SELECT ${columnsOf(kind)} FROM ${tableOf(kind)} named
    WHERE named."id" = ANY(${ids}::uuid[]) ORDER BY named."id" FOR UPDATE`;
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw notFound(kind);
    return row;
  });
}

/**
 * Takes the names of a kind for this transaction alone: nobody else gives, changes or takes back one meanwhile, so that
 * two people never give the same. The first thing that such a command does.
 */
export async function takeKind(tx: Tx, kind: NamedKind): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`names ${kind}`}, 0))`;
}

/** Those that are called so, in any case, or as good as so (what makes the address); what is in use comes first. */
export function calledSo(tx: Tx, kind: NamedKind, words: NameWords): Promise<NamedRow[]> {
  return tx.$queryRaw<NamedRow[]>`
    SELECT ${columnsOf(kind)} FROM ${tableOf(kind)} named
    WHERE ${isCalled(kind, words)} ORDER BY named."retiredAt" NULLS FIRST, named."id"`;
}

/** As calledSo, without those that were merged into another. */
export async function namesakes(tx: Tx, kind: NamedKind, words: NameWords): Promise<NamedRow[]> {
  return (await calledSo(tx, kind, words)).filter(({ mergedIntoId }) => mergedIntoId === null);
}

function isCalled(kind: NamedKind, { name, town = "" }: NameWords): Prisma.Sql {
  const isNamed = Prisma.sql`lower(named."name") = lower(${name})`;
  if (kind === "venue") return Prisma.sql`${isNamed} AND lower(named."town") = lower(${town})`;
  return Prisma.sql`(${isNamed} OR named."slug" = ${slugOf(name)})`;
}

/**
 * An address that nobody else has or ever had: links that are out in the world never lead to something else.
 * @param id of the one that gets it, if it is there already: its own former addresses are free for it
 */
export async function freeSlug(tx: Tx, kind: NamedKind, words: NameWords, id?: string): Promise<string> {
  const slug = slugOf([words.name, words.town].filter(Boolean).join(" "));
  const own = id ?? null;
  const taken = await tx.$queryRaw<{ slug: string }[]>`
    SELECT named."slug" FROM ${tableOf(kind)} named
    WHERE starts_with(named."slug", ${slug}) AND named."id" IS DISTINCT FROM ${own}::uuid
    UNION SELECT former."slug" FROM "FormerSlug" former
    WHERE former."kind" = ${kind} AND starts_with(former."slug", ${slug})
      AND former."targetId" IS DISTINCT FROM ${own}::uuid`;
  const used = new Set(taken.map((row) => row.slug));
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? slug : `${slug}-${n}`;
    if (!used.has(candidate)) return candidate;
  }
}
