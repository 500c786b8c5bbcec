import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import type { NamedKind } from "./named-kinds.ts";
import { tableOf } from "./named-row.server.ts";

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Where a former address leads: one that something had before it was renamed, or of something that was merged.
 * @param asked a slug or an id, as an old link has it
 * @returns the present ones; null for an address that is in force, and for one that never was
 */
export async function presentAddress({
  kind,
  asked,
}: {
  kind: NamedKind;
  asked: string;
}): Promise<{ id: string; slug: string } | null> {
  const table = tableOf(kind);
  const led = ID.test(asked)
    ? Prisma.sql`SELECT "mergedIntoId" FROM ${table} WHERE "id" = ${asked}::uuid`
    : Prisma.sql`SELECT "targetId" FROM "FormerSlug" WHERE "kind" = ${kind} AND "slug" = ${asked}`;
  const [present] = await db().$queryRaw<{ id: string; slug: string }[]>`
    SELECT named."id", named."slug" FROM ${table} named WHERE named."id" = (${led})`;
  return present ?? null;
}

/**
 * A query of an address with former slugs and ids put right.
 * @param names which parameter names what
 * @returns null when nothing in it has moved
 */
export async function movedQuery({
  query,
  names,
}: {
  query: URLSearchParams;
  names: Readonly<Record<string, NamedKind>>;
}): Promise<URLSearchParams | null> {
  const moved = new URLSearchParams(query);
  for (const [parameter, kind] of Object.entries(names)) {
    const asked = query.get(parameter);
    const present = asked ? await presentAddress({ kind, asked }) : null;
    if (present && asked) moved.set(parameter, ID.test(asked) ? present.id : present.slug);
  }
  return moved.toString() === new URLSearchParams(query).toString() ? null : moved;
}
