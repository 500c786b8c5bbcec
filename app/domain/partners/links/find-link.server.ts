import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { gone, notFound } from "#app/platform/http-errors.ts";
import { tokenHash } from "#app/platform/keys.server.ts";

export type FoundLink = {
  id: string;
  questionId: string | null;
  factsCheckId: string | null;
  holder: "officer" | "deputy" | "colleague";
  expiresAt: Date;
  /** What it asked for was sent: it still shows that. */
  isSent: boolean;
};

/**
 * The link of a token.
 * @throws 404 for an unknown token; 410 for one past its date, or that ended for another reason than that it was used
 */
export async function findLink(
  { token, now }: { token: string; now: Date },
  { tx }: { tx?: Tx } = {},
): Promise<FoundLink> {
  const found = await (tx ?? db()).partnerLink.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: {
      ...{ id: true, questionId: true, factsCheckId: true, holder: true },
      ...{ expiresAt: true, endedWhy: true },
    },
  });
  if (!found) throw notFound("link");
  const { endedWhy, ...link } = found;
  if (link.expiresAt <= now || (endedWhy !== null && endedWhy !== "answered")) throw gone("link");
  return { ...link, isSent: endedWhy === "answered" };
}
