import type { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { markdownToPlainText } from "#app/platform/markdown.server.ts";
import { findQuotes, type Said } from "./verbatim.ts";

export type From = Tx | ReturnType<typeof db>;

/** What people said, with whether it may be published. Of an item that was withdrawn there is nothing. */
export async function saidIn(from: From, where: Prisma.FeedbackItemWhereInput): Promise<Said[]> {
  const items = await from.feedbackItem.findMany({
    where,
    select: {
      mayPublish: true,
      words: { select: { original: true, shown: true } },
      translation: { select: { words: true } },
    },
  });
  return items.map(({ mayPublish, words, translation }) => ({
    mayPublish,
    words: [words?.original, words?.shown, translation?.words].filter((text) => text !== undefined),
  }));
}

/**
 * Whether a public response would quote these items in a way in which it could not have been published: without their
 * consent, or, read by one person, at all.
 */
export async function wouldQuote(
  tx: Tx,
  { responseId, itemIds }: { responseId: string; itemIds: string[] },
): Promise<boolean> {
  const inForce = await tx.responseRevision.findFirst({
    where: { responseId, publishedAt: { not: null } },
    orderBy: { number: "desc" },
    select: {
      ...{ title: true, youSaid: true, weDid: true, reasonSentence: true, changeNote: true },
      readBy: true,
    },
  });
  if (!inForce || itemIds.length === 0) return false;
  const { readBy, ...texts } = inForce;
  const plain = {
    ...texts,
    youSaid: markdownToPlainText(texts.youSaid),
    weDid: markdownToPlainText(texts.weDid),
  };
  const { refused, agreed } = findQuotes(plain, await saidIn(tx, { id: { in: itemIds } }));
  return refused.length > 0 || (readBy === "wait" && agreed.length > 0);
}
