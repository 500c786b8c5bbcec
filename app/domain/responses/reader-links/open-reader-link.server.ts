import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { gone, notFound } from "#app/platform/http-errors.ts";
import { tokenHash } from "#app/platform/keys.server.ts";

export type OpenReaderLink = { id: string; responseId: string; revisionId: string; expiresAt: Date };

/**
 * The link of a token, as long as there is something to answer through it.
 * @throws 404 for an unknown token; 410 for one that was answered, taken back or is past its date, and when the words are
 *   not those that it was made for, or wait for nobody any more
 */
export async function openReaderLink(
  { token, now }: { token: string; now: Date },
  { tx }: { tx?: Tx } = {},
): Promise<OpenReaderLink> {
  const link = await (tx ?? db()).readerLink.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: {
      ...{ id: true, version: true, expiresAt: true, endedAt: true, answer: true },
      revision: {
        select: {
          ...{ id: true, offeredAt: true, publishedAt: true },
          response: { select: { id: true, version: true, status: true } },
        },
      },
    },
  });
  if (!link) throw notFound("reader link");
  const { id, expiresAt, revision } = link;
  const { response } = revision;
  const isOver = link.endedAt !== null || link.answer !== null || expiresAt <= now;
  const isWaiting =
    revision.publishedAt === null && revision.offeredAt !== null && response.status !== "withdrawn";
  if (isOver || !isWaiting || response.version !== link.version) throw gone("reader link");
  return { id, responseId: response.id, revisionId: revision.id, expiresAt };
}
