import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { NamedKind } from "./named-kinds.ts";
import { columnsOf, type NamedRow, tableOf } from "./named-row.server.ts";
import { orderOf } from "./names-in-use.server.ts";

export type StaffName = NamedRow & {
  /** Items; of a venue: events. Without what was withdrawn and without practice. */
  count: number;
  mergedInto: string | null;
};

/** All names of a kind, those that were retired or merged too, in the order in which people choose. */
export async function namesForStaff({ kind }: { kind: NamedKind }): Promise<StaffName[]> {
  const table = tableOf(kind);
  const rows = await db().$queryRaw<(Omit<StaffName, "count"> & { count: bigint })[]>`
    SELECT ${columnsOf(kind)}, into_name."name" AS "mergedInto", (${COUNTS[kind]}) AS "count"
    FROM ${table} named LEFT JOIN ${table} into_name ON into_name."id" = named."mergedIntoId"
    ORDER BY ${orderOf(kind)}`;
  return rows.map(({ count, ...row }) => ({ ...row, count: Number(count) }));
}

/**
 * One name, and what it could be merged into.
 * @throws 404 for an unknown one
 */
export async function nameForStaff({ kind, id }: { kind: NamedKind; id: string }) {
  const all = await namesForStaff({ kind });
  const name = all.find((one) => one.id === id);
  if (!name) throw notFound(kind);
  const others = all.filter((one) => one.id !== id && one.retiredAt === null);
  return { name, others };
}

const items = (where: Prisma.Sql) => Prisma.sql`
  SELECT count(*) FROM "FeedbackItem" item
  WHERE ${where} AND item."disposition" <> 'withdrawn' AND NOT item."isPractice"`;

const COUNTS = {
  theme: items(
    Prisma.sql`item."id" IN (SELECT t."itemId" FROM "ItemTheme" t WHERE t."themeId" = named."id")`,
  ),
  area: items(Prisma.sql`item."areaId" = named."id"`),
  venue: Prisma.sql`
    SELECT count(*) FROM "CommunityEvent" event WHERE event."venueId" = named."id" AND event."mergedIntoId" IS NULL AND NOT event."isPractice"`,
  communityGroup: items(Prisma.sql`item."communityGroupId" = named."id"`),
} as const satisfies Record<NamedKind, Prisma.Sql>;
