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
  const [ready, readyForMe, notPublished, actionsToReview, looks] = await Promise.all([
    db().publishedResponse.count({ where: { status: "ready", isPractice: false } }),
    db().publishedResponse.count({
      where: {
        ...{ status: "ready", isPractice: false },
        revisions: { none: { writtenBy: staffId, publishedAt: null } },
      },
    }),
    db().publicationSchedule.count({
      where: { refusedAt: { not: null }, response: { isPractice: false } },
    }),
    db().actionItem.count({ where: { needsReview: true, plan: { archivedAt: null } } }),
    looksWaiting(),
  ]);
  return { ready, readyForMe, notPublished, actionsToReview, looks };
}
