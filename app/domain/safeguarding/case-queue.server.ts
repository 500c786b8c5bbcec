import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import { TAKEN_BACK } from "./reasons.ts";
import type { CaseQueueFilters } from "./schema.ts";

const PAGE = 50;

const ROW = {
  id: true,
  receivedAt: true,
  language: true,
  openedAt: true,
  closedReason: true,
  movedFromItemId: true,
  _count: { select: { messages: { where: { fromStaffId: null, seenAt: null } } } },
} as const satisfies Prisma.ConfidentialCaseSelect;

export type CaseRow = {
  id: string;
  receivedAt: Date;
  language: string;
  /** Nobody has opened it yet, or the person has written since. */
  isUnread: boolean;
  newMessages: number;
  wasMovedHere: boolean;
  closedReason: string | null;
};

/**
 * The confidential lane, oldest first, 50 a page; nothing of what was told. The caller holds "confidential.read".
 * @param filters `after` is the `next` of the page before
 */
export async function caseQueue({
  state,
  after,
}: CaseQueueFilters): Promise<{ rows: CaseRow[]; next: string | null }> {
  const found = await db().confidentialCase.findMany({
    where: { closedAt: state === "open" ? null : { not: null }, ...afterCursor(after) },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    take: PAGE + 1,
    select: ROW,
  });
  const rows = found.slice(0, PAGE);
  const last = rows.at(-1);
  const next = found.length > PAGE && last ? `${last.receivedAt.toISOString()}~${last.id}` : null;
  return { rows: rows.map(rowOf), next };
}

function rowOf({
  openedAt,
  movedFromItemId,
  _count,
  ...facts
}: Prisma.ConfidentialCaseGetPayload<{ select: typeof ROW }>): CaseRow {
  return {
    ...facts,
    isUnread: facts.closedReason !== TAKEN_BACK && (openedAt === null || _count.messages > 0),
    newMessages: _count.messages,
    wasMovedHere: movedFromItemId !== null,
  };
}

function afterCursor(cursor: string): Prisma.ConfidentialCaseWhereInput {
  const [at = "", id = ""] = cursor.split("~");
  const receivedAt = new Date(at);
  if (Number.isNaN(receivedAt.getTime()) || !/^[0-9a-f-]{36}$/.test(id)) return {};
  return { OR: [{ receivedAt: { gt: receivedAt } }, { receivedAt, id: { gt: id } }] };
}
