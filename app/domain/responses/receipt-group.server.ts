import type { Tx } from "#app/db/transaction.server.ts";

export type ReceiptGroup = {
  /** The group that the item is in: how it was put, and how many said it; null for fewer than 5 (TRUST.md, counting). */
  now: { wording: string; language: string; size: number | null } | null;
  /** The person said that a group was not what they meant, and the team has neither answered that nor decided since. */
  hasLeft: boolean;
  /** The team's sentence to what the person said last about a group. */
  answer: { words: string; language: string | null } | null;
};

const EXACT_FROM = 5;

/** What a receipt says of the group that its item is in. Nothing of the other members but their number. */
export async function receiptGroup(tx: Tx, itemId: string): Promise<ReceiptGroup> {
  const item = await tx.feedbackItem.findUnique({
    where: { id: itemId },
    select: {
      disposition: true,
      groups: { where: { leftAt: null }, select: { group: { select: GROUP } } },
      objections: {
        where: { kind: "group" },
        orderBy: { at: "desc" },
        take: 1,
        select: { settledAt: true, answer: true, answeredIn: true },
      },
    },
  });
  const group = item?.groups[0]?.group;
  const [last] = item?.objections ?? [];
  const answer = last?.answer ? { words: last.answer, language: last.answeredIn } : null;
  if (!group) {
    const isOpen = last !== undefined && last.settledAt === null;
    return { now: null, hasLeft: item?.disposition === "waiting" && isOpen, answer };
  }
  const { _count, wording, language } = group;
  const size = _count.members >= EXACT_FROM ? _count.members : null;
  return { now: { wording, language, size }, hasLeft: false, answer };
}

const GROUP = {
  wording: true,
  language: true,
  _count: { select: { members: { where: { leftAt: null } } } },
} as const;
