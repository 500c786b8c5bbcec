import type { Listing } from "./schema.ts";
import { isOver, takesFeedback } from "./status.ts";

/** What of an event the public page shows. `name`, `venue` and `startsAt` are null while only town and month are told. */
export type PublicEvent = {
  slug: string;
  town: string;
  /** The first day of its month is meant; only year and month may be shown. */
  month: Date;
  name: string | null;
  hosts: string | null;
  venue: string | null;
  summary: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  answerBy: Date | null;
  isOver: boolean;
  /** Where to say something, while feedback is taken and the event is told in full. */
  code: string | null;
};

export type EventFacts = {
  slug: string;
  code: string;
  name: string;
  hosts: string;
  venue: string;
  town: string;
  summary: string | null;
  startsAt: Date;
  endsAt: Date;
  opensAt: Date;
  closesAt: Date;
  answerBy: Date | null;
  listing: Listing;
};

export const EVENT_FACTS = {
  slug: true,
  code: true,
  name: true,
  hosts: true,
  venue: true,
  town: true,
  summary: true,
  startsAt: true,
  endsAt: true,
  opensAt: true,
  closesAt: true,
  answerBy: true,
  listing: true,
} as const satisfies Record<keyof EventFacts, true>;

/** The public part of an event at `now`; the caller has left hidden events out. */
export function publicViewOf(event: EventFacts, now: Date): PublicEvent {
  const { slug, town, startsAt } = event;
  const shared = { slug, town, month: startsAt, isOver: isOver(event, now) };
  if (event.listing !== "full" && !shared.isOver) {
    const untold = { name: null, hosts: null, venue: null, summary: null, startsAt: null, endsAt: null };
    return { ...shared, ...untold, answerBy: null, code: null };
  }
  const { name, hosts, venue, summary, endsAt, answerBy } = event;
  return {
    ...shared,
    name,
    hosts,
    venue,
    summary,
    startsAt,
    endsAt,
    answerBy,
    code: takesFeedback(event, now) ? event.code : null,
  };
}
