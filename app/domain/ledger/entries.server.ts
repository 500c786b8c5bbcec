import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import type { ActorKind } from "#app/db/generated/enums.ts";
import type { Disposition } from "./dispositions.ts";
import { CASE_KINDS, type LedgerKind } from "./entry.ts";

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

/** The confidential lane has entries of its own, which only the page of a case shows. */
const OPEN_TO_STAFF = { NOT: { kind: { startsWith: CASE_KINDS } } } as const;

/** The history of one thing, oldest first. */
export function entriesAbout(subjectId: string): Promise<Entry[]> {
  return entries({ where: { subjectId, ...OPEN_TO_STAFF }, orderBy: { id: "asc" } });
}

/** The history of one confidential case, oldest first; for those who may read the case. */
export function entriesAboutCase(caseId: string): Promise<Entry[]> {
  const kind = { startsWith: CASE_KINDS };
  return entries({ where: { subjectId: caseId, kind }, orderBy: { id: "asc" } });
}

/**
 * The last entries of all but those of the confidential lane, newest first.
 * @param before the id of the last entry of the page before; @param take how many
 */
export function lastEntries({ before, take }: { before: bigint | null; take: number }): Promise<Entry[]> {
  const older = before === null ? {} : { id: { lt: before } };
  return entries({ where: { ...older, ...OPEN_TO_STAFF }, orderBy: { id: "desc" }, take });
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
