import { Prisma } from "#app/db/generated/client.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import type { Claim } from "./link-items.server.ts";

/**
 * The condition that a link, on a table that is called `l`, was made for one of these groups as a whole, or for one that
 * was merged into it: the entry that says so has its moment and its action, or the one of a plan before that it goes on from.
 */
export function madeForGroups(groupIds: string[]): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT FROM "LedgerEntry" e JOIN "ItemGroup" g ON g."id" = e."subjectId"
    WHERE (g."id" = ANY(${groupIds}::uuid[]) OR g."mergedIntoId" = ANY(${groupIds}::uuid[]))
      AND e."kind" = 'group.linked' AND e."at" = l."linkedAt" AND (e."details"->>'actionId')::uuid IN (SELECT actions_behind_link(l."id")))`;
}

/** The links of whole groups that some member still has, one an action: the last. */
export function linksOfGroups(tx: Tx, groupIds: string[]): Promise<Claim[]> {
  return tx.$queryRaw<Claim[]>`
    SELECT DISTINCT ON (l."actionId") l."actionId", l."influence"::text AS "influence", l."before", l."after"
    FROM "ItemLink" l
    JOIN "ItemGroupMember" m ON m."itemId" = l."itemId" AND m."leftAt" IS NULL AND m."groupId" = ANY(${groupIds}::uuid[])
    WHERE l."endedAt" IS NULL AND ${madeForGroups(groupIds)}
    ORDER BY l."actionId", l."linkedAt" DESC, l."id"`;
}
