import { db } from "#app/db/client.server.ts";
import type { Listing } from "./schema.ts";

export type ListedEvent = {
  id: string;
  slug: string;
  code: string;
  name: string;
  town: string;
  startsAt: Date;
  opensAt: Date;
  closesAt: Date;
  cancelledAt: Date | null;
  listing: Listing;
  isPractice: boolean;
};

/** All community events for staff, newest first; without those that were merged into another one. */
export function listEvents(): Promise<ListedEvent[]> {
  return db().communityEvent.findMany({
    where: { mergedIntoId: null },
    orderBy: [{ startsAt: "desc" }, { id: "asc" }],
    select: {
      id: true,
      slug: true,
      code: true,
      name: true,
      town: true,
      startsAt: true,
      opensAt: true,
      closesAt: true,
      cancelledAt: true,
      listing: true,
      isPractice: true,
    },
  });
}
