import { db } from "#app/db/client.server.ts";
import { namesOf } from "../responses-for-staff.server.ts";

export type ScheduledResponse = {
  responseId: string;
  title: string;
  isPractice: boolean;
  publishAt: Date;
  /** Who set the time. */
  by: string;
  /** Why it could not be published at its time; null while it is still to come. */
  refusal: string | null;
};

const MOST = 100;

/** What goes out by itself, and what could not: that first, then by time. */
export async function scheduledResponses(): Promise<ScheduledResponse[]> {
  const rows = await db().publicationSchedule.findMany({
    orderBy: [{ refusedAt: { sort: "asc", nulls: "last" } }, { publishAt: "asc" }],
    take: MOST,
    select: {
      ...{ responseId: true, publishAt: true, staffId: true, refusal: true },
      response: {
        select: {
          isPractice: true,
          revisions: { orderBy: { number: "desc" }, take: 1, select: { title: true } },
        },
      },
    },
  });
  const names = await namesOf(rows.map(({ staffId }) => staffId));
  return rows.map(({ staffId, response, ...row }) => ({
    ...row,
    title: response.revisions[0]?.title ?? "",
    isPractice: response.isPractice,
    by: names.get(staffId) ?? "",
  }));
}
