import { db } from "#app/db/client.server.ts";

/** How much there is to do, for the first page of the staff side. */
export type WorkWaiting = {
  /** Items that nobody has dealt with. */
  waiting: number;
  /** Items that are linked to an action and have no answer yet. */
  linked: number;
  /** Responses that wait for a second reader; of these, those that somebody else wrote. */
  ready: number;
  readyForMe: number;
  /** Actions of a plan in use whose document left something doubtful. */
  actionsToReview: number;
};

/** @param staffId who asks: nobody is the second reader of what they wrote themselves */
export async function workWaiting({ staffId }: { staffId: string }): Promise<WorkWaiting> {
  const [waiting, linked, ready, readyForMe, actionsToReview] = await Promise.all([
    db().feedbackItem.count({ where: { disposition: "waiting", judgedAbuseAt: null } }),
    db().feedbackItem.count({ where: { disposition: "linked", judgedAbuseAt: null } }),
    db().publishedResponse.count({ where: { status: "ready" } }),
    db().publishedResponse.count({
      where: { status: "ready", revisions: { none: { writtenBy: staffId, publishedAt: null } } },
    }),
    db().actionItem.count({ where: { needsReview: true, plan: { archivedAt: null } } }),
  ]);
  return { waiting, linked, ready, readyForMe, actionsToReview };
}
