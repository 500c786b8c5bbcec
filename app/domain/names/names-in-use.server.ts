import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import type { NamedKind } from "./named-kinds.ts";
import { tableOf } from "./named-row.server.ts";

export type NameInUse = { id: string; slug: string; name: string; town: string | null };

/** What people choose from: neither retired nor merged. Areas and groups in the operator's order, the others by name. */
export function namesInUse({ kind }: { kind: NamedKind }): Promise<NameInUse[]> {
  return db().$queryRaw`
    SELECT named."id", named."slug", named."name",
      ${kind === "venue" ? Prisma.sql`named."town"` : Prisma.sql`NULL::text AS "town"`}
    FROM ${tableOf(kind)} named WHERE named."retiredAt" IS NULL ORDER BY ${orderOf(kind)}`;
}

/**
 * Whether what somebody chose is in use. What was merged into another since the form was opened is as good as that one:
 * the database files it there (name_in_force).
 */
export async function isInUse({ kind, id }: { kind: NamedKind; id: string }): Promise<boolean> {
  const table = tableOf(kind);
  const found = await db().$queryRaw<unknown[]>`
    SELECT 1 FROM ${table} named LEFT JOIN ${table} stays ON stays."id" = named."mergedIntoId"
    WHERE named."id" = ${id}::uuid
      AND (CASE WHEN stays."id" IS NULL THEN named."retiredAt" ELSE stays."retiredAt" END) IS NULL`;
  return found.length > 0;
}

/** The order of a table that is called `named`. */
export function orderOf(kind: NamedKind): Prisma.Sql {
  const hasPosition = kind === "area" || kind === "communityGroup";
  const position = hasPosition ? Prisma.sql`named."position", ` : Prisma.empty;
  return Prisma.sql`${position}named."name", named."id"`;
}
