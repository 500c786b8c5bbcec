import { isDuplicate } from "#app/db/errors.server.ts";
import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { slugOf } from "#app/platform/slug.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { newEventCode } from "./event-code.ts";
import { eventRow } from "./event-row.server.ts";
import type { EventForm } from "./schema.ts";
import { venueOfEvent } from "./venue-of-event.server.ts";

type CreateEvent = {
  event: EventForm;
  /** IANA name: the days and times of the form are those of this place. */
  timeZone: string;
  isDemo?: boolean;
  /** To try everything out: it never becomes real. */
  isPractice?: boolean;
  by: Actor;
  now: Date;
  random: Random;
};

export type EventCreated = { id: string; code: string; slug: string };

const TRIES = 5;

/**
 * Adds a community event with a short code that is never changed and an address made from its name. An event that is
 * not listed in full has its town and month in the address instead, because the address outlives the listing.
 * @returns its id, code and slug
 */
export async function createEvent(input: CreateEvent): Promise<EventCreated> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction((tx) => store(tx, input));
    } catch (error) {
      if (!isDuplicate(error) || attempt === TRIES) throw error;
    }
  }
}

async function store(tx: Tx, input: CreateEvent) {
  const { event, timeZone, isDemo = false, isPractice = false, by, now, random } = input;
  const address = event.listing === "full" ? event.name : `${event.town} ${event.date.slice(0, 7)}`;
  const slug = await freeSlug(tx, slugOf(isPractice ? `practice ${address}` : address));
  const venue = await venueOfEvent(tx, { place: event, by, now });
  const own = { slug, code: newEventCode(random), isDemo, isPractice, createdAt: now };
  const row = { ...eventRow(event, timeZone), ...venue, ...own };
  const created = await tx.communityEvent.create({ data: row, select: { id: true, code: true, slug: true } });
  await recordEntry(tx, {
    kind: "event.created",
    details: {},
    by,
    at: now,
    eventId: created.id,
    subjectId: created.id,
  });
  return created;
}

async function freeSlug(tx: Tx, slug: string): Promise<string> {
  const taken = await tx.communityEvent.findMany({
    where: { slug: { startsWith: slug } },
    select: { slug: true },
  });
  const used = new Set(taken.map((event) => event.slug));
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? slug : `${slug}-${n}`;
    if (!used.has(candidate)) return candidate;
  }
}
