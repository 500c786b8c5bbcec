import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import type { ActorKind } from "#app/db/generated/enums.ts";
import type { Disposition } from "./dispositions.ts";
import type { LedgerKind } from "./entry.ts";

export type Entry = {
  id: bigint;
  at: Date;
  kind: LedgerKind;
  actor: ActorKind;
  staffId: string | null;
  subjectId: string | null;
  from: Disposition | null;
  to: Disposition | null;
  reason: string | null;
  details: Prisma.JsonValue;
};

/** The history of one thing, oldest first. */
export function entriesAbout(subjectId: string): Promise<Entry[]> {
  return entries({ where: { subjectId }, orderBy: { id: "asc" } });
}

/**
 * The last entries of all, newest first.
 * @param before the id of the last entry of the page before; @param take how many
 */
export function lastEntries({ before, take }: { before: bigint | null; take: number }): Promise<Entry[]> {
  return entries({ where: before === null ? {} : { id: { lt: before } }, orderBy: { id: "desc" }, take });
}

async function entries(
  find: Pick<Prisma.LedgerEntryFindManyArgs, "where" | "orderBy" | "take">,
): Promise<Entry[]> {
  const rows = await db().ledgerEntry.findMany({
    ...find,
    select: {
      id: true,
      at: true,
      kind: true,
      actor: true,
      staffId: true,
      subjectId: true,
      from: true,
      to: true,
      reason: true,
      details: true,
    },
  });
  return rows.map((row) => ({ ...row, kind: row.kind as LedgerKind }));
}
