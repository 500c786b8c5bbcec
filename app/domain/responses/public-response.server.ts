import { db } from "#app/db/client.server.ts";
import { getSettings } from "../operator/settings.server.ts";
import { eventsWhereSaid, type PlaceSaid } from "./events-where-said.server.ts";
import { PUBLIC_ANSWER, type PublicAnswer, publicAnswerOf } from "./public-answer.server.ts";
import { publicMonth } from "./public-month.ts";

export type PublicRevision = { number: number; month: string; note: string | null };

export type PublicResponse =
  | (PublicAnswer & {
      kind: "published";
      /** The events where enough people said it to name them. */
      events: PlaceSaid[];
      /** Every wording that was public, oldest first, with what changed. */
      revisions: PublicRevision[];
    })
  | { kind: "withdrawn"; month: string; reason: string; language: string };

/**
 * One response for everyone: the revision in force, or, of a withdrawn one, only when and why it was taken back.
 * @returns null for an address that is not known, or whose response was never public
 */
export async function publicResponse({ slug }: { slug: string }): Promise<PublicResponse | null> {
  const row = await db().publishedResponse.findFirst({
    where: { slug, publishedAt: { not: null } },
    select: { ...PUBLIC_ANSWER, status: true, withdrawnAt: true, withdrawnReason: true },
  });
  if (!row) return null;
  const { timeZone } = (await getSettings()).region;
  if (row.withdrawnAt) {
    const month = publicMonth(timeZone, row.withdrawnAt);
    return { kind: "withdrawn", month, reason: row.withdrawnReason ?? "", language: row.language };
  }
  const [answer] = publicAnswerOf(row, { timeZone });
  if (!answer || row.status !== "published") return null;
  const [events, revisions] = await Promise.all([
    eventsWhereSaid({ responseId: row.id, timeZone }),
    revisionsOf({ responseId: row.id, timeZone }),
  ]);
  return { kind: "published", ...answer, events, revisions };
}

async function revisionsOf({
  responseId,
  timeZone,
}: {
  responseId: string;
  timeZone: string;
}): Promise<PublicRevision[]> {
  const rows = await db().responseRevision.findMany({
    where: { responseId, publishedAt: { not: null } },
    orderBy: { number: "asc" },
    select: { number: true, publishedAt: true, changeNote: true },
  });
  return rows.flatMap(({ number, publishedAt, changeNote }) =>
    publishedAt ? [{ number, month: publicMonth(timeZone, publishedAt), note: changeNote }] : [],
  );
}
