import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

/**
 * Where the public page of an event is now: its own address, or that of the event that it was merged into.
 * @returns the slug
 * @throws 404 for an unknown event; and where it or what it was merged into is not listed, since neither may give the
 *   other away
 */
export async function publicEventAddress({ slug }: { slug: string }): Promise<string> {
  const event = await db().communityEvent.findFirst({
    where: { slug, isPractice: false, listing: { not: "hidden" } },
    select: { slug: true, mergedInto: { select: { slug: true } } },
  });
  if (!event) throw notFound("event");
  return event.mergedInto ? publicEventAddress({ slug: event.mergedInto.slug }) : event.slug;
}
