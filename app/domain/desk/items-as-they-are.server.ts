import type { Prisma } from "#app/db/generated/client.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { lockItems } from "../ledger/settle-dispositions.server.ts";
import { groupableAmong } from "../triage/groupable.server.ts";
import type { ClosureKind } from "../triage/reasons.ts";

export type ItemAsItIs = {
  id: string;
  eventId: string | null;
  areaId: string | null;
  assignedToId: string | null;
  themeIds: string[];
  /** The actions that it is linked to, and the closures that are in force. */
  actionIds: string[];
  closures: ClosureKind[];
  isWithdrawn: boolean;
  /** Said at a practice event. */
  isPractice: boolean;
  /** The group that it is in, and whether it may be in one. */
  groupId: string | null;
  isGroupable: boolean;
  /** A published answer to it says what somebody will do, and nobody has said what came of that. */
  awaitsPromise: boolean;
};

const RESTS_ON_OPEN_PROMISE = {
  status: "published",
  promises: { some: { promise: { outcomes: { none: { takenBackAt: null } } } } },
} as const satisfies Prisma.PublishedResponseWhereInput;

/**
 * Takes several items for this transaction and tells where they stand: the first thing that a decision does.
 * @throws 404 when one of them is unknown
 */
export async function takeItems(tx: Tx, itemIds: string[]): Promise<ItemAsItIs[]> {
  const wanted = [...new Set(itemIds)];
  await lockItems(tx, wanted);
  const items = await tx.feedbackItem.findMany({
    where: { id: { in: wanted } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      eventId: true,
      areaId: true,
      assignedToId: true,
      isPractice: true,
      themes: { select: { themeId: true } },
      links: { where: { endedAt: null }, select: { actionId: true } },
      closures: { where: { endedAt: null }, select: { kind: true } },
      groups: { where: { leftAt: null }, select: { groupId: true } },
      withdrawal: { select: { itemId: true } },
      responses: { where: { response: RESTS_ON_OPEN_PROMISE }, select: { responseId: true }, take: 1 },
    },
  });
  if (items.length < wanted.length) throw notFound("item");
  const groupable = new Set((await groupableAmong(tx, wanted)).map(({ id }) => id));
  return items.map(({ themes, links, closures, groups, withdrawal, responses, ...facts }) => ({
    ...facts,
    themeIds: themes.map(({ themeId }) => themeId),
    actionIds: links.map(({ actionId }) => actionId),
    closures: closures.map(({ kind }) => kind),
    isWithdrawn: withdrawal !== null,
    groupId: groups[0]?.groupId ?? null,
    isGroupable: groupable.has(facts.id),
    awaitsPromise: responses.length > 0,
  }));
}
