import { transaction } from "#app/db/transaction.server.ts";
import { after, dateIn } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { type EventRow, eventRow } from "./event-row.server.ts";
import type { EventForm } from "./schema.ts";
import { venueOfEvent } from "./venue-of-event.server.ts";

type EditEvent = { eventId: string; event: EventForm; timeZone: string; by: StaffActor; now: Date };

/**
 * Mends an event at any time. Its code and its address stay as they are, since both are on paper somewhere.
 * The ledger is told which fields changed; when none did, nothing is written.
 * @throws 404 for an unknown event, and for one that was merged into another
 * @returns the names of the fields that changed
 */
export function editEvent({ eventId, event, timeZone, by, now }: EditEvent): Promise<{ changed: string[] }> {
  return transaction(async (tx) => {
    const venue = await venueOfEvent(tx, { place: event, by, now });
    await tx.$queryRaw`SELECT 1 FROM "CommunityEvent" WHERE "id" = ${eventId}::uuid FOR UPDATE`;
    const before = await tx.communityEvent.findUnique({
      where: { id: eventId, mergedIntoId: null },
      select: EDITABLE,
    });
    if (!before) throw notFound("event");
    const { venueId, ...place } = venue;
    const row = { ...eventRow(event, timeZone), ...place };
    // Feedback that was closed in the middle of this day stays closed when a typo is mended.
    if (dateIn(timeZone, after(before.closesAt, -1)) === event.closesOn) row.closesAt = before.closesAt;
    const fields = Object.keys(EDITABLE) as (keyof EventRow)[];
    const changed = fields.filter((field) => plain(before[field]) !== plain(row[field]));
    if (changed.length === 0) return { changed };
    const data = { ...row, venueId };
    await tx.communityEvent.update({ where: { id: eventId }, data, select: { id: true } });
    const entry = { by, at: now, subjectId: eventId, eventId };
    await recordEntry(tx, { kind: "event.edited", details: { fields: changed }, ...entry });
    return { changed };
  });
}

const EDITABLE = {
  name: true,
  hosts: true,
  venue: true,
  town: true,
  startsAt: true,
  endsAt: true,
  opensAt: true,
  closesAt: true,
  answerBy: true,
  listing: true,
  summary: true,
  languages: true,
} as const satisfies Record<keyof EventRow, true>;

function plain(value: string | string[] | Date | null): string | null {
  if (Array.isArray(value)) return value.toSorted().join();
  return value instanceof Date ? value.toISOString() : value;
}
