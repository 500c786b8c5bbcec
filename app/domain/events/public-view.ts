import type { Listing } from "./schema.ts";
import { isOver, takesFeedback } from "./status.ts";

/** What of an event the public page shows. `name`, `venue` and `startsAt` are null while only town and month are told. */
export type PublicEvent = {
  slug: string;
  /** Of name and summary, as they are shown; null where nobody asked for a language. */
  language: string | null;
  /** Name and summary as they were written, while their translation is a draft. */
  draftOf: EventWording | null;
  town: string;
  /** The first day of its month is meant; only year and month may be shown. */
  month: Date;
  name: string | null;
  hosts: string | null;
  venue: string | null;
  /** The address of the venue's filter, where the venue is told. */
  venueSlug: string | null;
  summary: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  answerBy: Date | null;
  /** Those that are spoken there; none while only town and month are told. */
  languages: string[];
  /** How many came, to the nearest ten, 0 for fewer than ten; null while nobody has said so, or it is not told yet. */
  cameAbout: number | null;
  /** The day on which what came of it was told there. */
  toldBackOn: Date | null;
  isOver: boolean;
  isCancelled: boolean;
  /** Where to say something, while feedback is taken and the event is told in full. */
  code: string | null;
};

export type EventWording = { name: string; summary: string | null; language: string };

export type EventFacts = {
  id: string;
  slug: string;
  code: string;
  name: string;
  hosts: string;
  venue: string;
  town: string;
  place: { slug: string } | null;
  summary: string | null;
  startsAt: Date;
  endsAt: Date;
  opensAt: Date;
  closesAt: Date;
  cancelledAt: Date | null;
  answerBy: Date | null;
  languages: string[];
  cameAbout: number | null;
  toldBackOn: Date | null;
  listing: Listing;
};

export const EVENT_FACTS = {
  id: true,
  slug: true,
  code: true,
  name: true,
  hosts: true,
  venue: true,
  town: true,
  place: { select: { slug: true } },
  summary: true,
  startsAt: true,
  endsAt: true,
  opensAt: true,
  closesAt: true,
  cancelledAt: true,
  answerBy: true,
  languages: true,
  cameAbout: true,
  toldBackOn: true,
  listing: true,
} as const satisfies Record<keyof EventFacts, true | { select: { slug: true } }>;

/** Name and summary in the language of the page; without them they stay as they were written. */
export type ShownWording = Partial<Pick<EventWording, "name" | "summary">> &
  Pick<PublicEvent, "language" | "draftOf">;

const NOT_ASKED: ShownWording = { language: null, draftOf: null };

/**
 * The public part of an event at `now`; the caller has left hidden events out.
 * @param wording name and summary in the language of the page
 */
export function publicViewOf(
  event: EventFacts,
  { now, wording = NOT_ASKED }: { now: Date; wording?: ShownWording },
): PublicEvent {
  const { slug, town, startsAt } = event;
  const shared = {
    slug,
    town,
    month: startsAt,
    isOver: isOver(event, now),
    isCancelled: event.cancelledAt !== null,
  };
  if (event.listing !== "full" && !shared.isOver) {
    const untold = {
      ...NOT_ASKED,
      name: null,
      hosts: null,
      venue: null,
      venueSlug: null,
      summary: null,
      startsAt: null,
      endsAt: null,
    };
    return {
      ...shared,
      ...untold,
      answerBy: null,
      languages: [],
      cameAbout: null,
      toldBackOn: null,
      code: null,
    };
  }
  const { name, hosts, venue, summary, endsAt, answerBy, languages } = event;
  return {
    ...shared,
    name,
    summary,
    ...wording,
    hosts,
    venue,
    venueSlug: event.place?.slug ?? null,
    startsAt,
    endsAt,
    answerBy,
    languages,
    cameAbout: shared.isOver ? event.cameAbout : null,
    toldBackOn: shared.isOver ? event.toldBackOn : null,
    code: takesFeedback(event, now) ? event.code : null,
  };
}
