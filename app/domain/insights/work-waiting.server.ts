import { db } from "#app/db/client.server.ts";
import { looksWaiting } from "../responses/verdicts-for-staff.server.ts";

/** Responses, those for practice left out, and actions that need somebody, for the first page of the staff side. */
export type WorkWaiting = {
  /** Responses that wait for a second reader; of these, those that somebody else wrote. */
  ready: number;
  readyForMe: number;
  /** Responses that could not be published at the time that was set for them. */
  notPublished: number;
  /** Actions of a plan in use whose document left something doubtful. */
  actionsToReview: number;
  /** Items whose writer said that the answer does not deal with it. */
  looks: number;
};

/** @param staffId who asks: nobody is the second reader of what they wrote themselves */
export async function workWaiting({ staffId }: { staffId: string }): Promise<WorkWaiting> {
  const [ready, notPublished, actionsToReview, looks] = await Promise.all([
    responsesReady(staffId),
    db().publicationSchedule.count({
      where: { refusedAt: { not: null }, response: { isPractice: false } },
    }),
    db().actionItem.count({ where: { needsReview: true, plan: { archivedAt: null } } }),
    looksWaiting(),
  ]);
  return { ...ready, notPublished, actionsToReview, looks };
}

async function responsesReady(staffId: string): Promise<Pick<WorkWaiting, "ready" | "readyForMe">> {
  const [row] = await db().$queryRaw<{ ready: number; readyForMe: number }[]>`
    SELECT count(*)::int AS "ready", count(*) FILTER (WHERE NOT EXISTS (
      SELECT FROM "ResponseRevision" own
      WHERE own."responseId" = response."id" AND own."writtenBy" = ${staffId}::uuid AND own."publishedAt" IS NULL
    ))::int AS "readyForMe"
    FROM "PublishedResponse" response
    WHERE response."status" = 'ready' AND NOT response."isPractice"`;
  return row ?? { ready: 0, readyForMe: 0 };
}
