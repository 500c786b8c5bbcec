import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Outcome } from "./outcome.ts";
import type { ResponseStatus } from "./status.ts";

export type LockedResponse = {
  id: string;
  status: ResponseStatus;
  language: string;
  version: number;
  publishedAt: Date | null;
  isPractice: boolean;
  latest: {
    id: string;
    number: number;
    outcome: Outcome;
    writtenBy: string;
    writtenAt: Date;
    /** Since when it waits for a second reader; null for what is being written. */
    offeredAt: Date | null;
    publishedAt: Date | null;
  };
};

/**
 * Takes a response for this transaction alone, before any item: every command on responses starts here, so that two
 * of them never wait for each other in a circle.
 * @throws 404 for an unknown one
 */
export async function lockResponse(tx: Tx, responseId: string): Promise<LockedResponse> {
  await tx.$queryRaw`SELECT 1 FROM "PublishedResponse" WHERE "id" = ${responseId}::uuid FOR UPDATE`;
  const found = await tx.publishedResponse.findUnique({
    where: { id: responseId },
    select: {
      id: true,
      status: true,
      language: true,
      version: true,
      publishedAt: true,
      isPractice: true,
      revisions: {
        orderBy: { number: "desc" },
        take: 1,
        select: {
          ...{ id: true, number: true, outcome: true, writtenBy: true, writtenAt: true },
          ...{ offeredAt: true, publishedAt: true },
        },
      },
    },
  });
  if (!found) throw notFound("response");
  const { revisions, ...response } = found;
  const [latest] = revisions;
  if (!latest) throw new Error("a response without a revision");
  return { ...response, latest };
}

/** The items that a response answers now. */
export async function itemIdsOf(tx: Tx, responseId: string): Promise<string[]> {
  const rows = await tx.responseItem.findMany({ where: { responseId }, select: { itemId: true } });
  return rows.map(({ itemId }) => itemId);
}
