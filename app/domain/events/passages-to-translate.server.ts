import { db } from "#app/db/client.server.ts";
import type { PassageToTranslate } from "../translations/passage.ts";
import { originalOfEvent } from "./translated-event.ts";

/**
 * The names and summaries of events, newest first. An event that is not listed is among them: whoever has its code reads
 * its name. A practice event is not: nobody of the public reads it. What the public may know of an event is decided where it is shown.
 * @param written the language that the operator writes in; @param subjectId of one event
 */
export async function eventsToTranslate({
  subjectId,
  written,
}: {
  subjectId?: string;
  written: string;
}): Promise<PassageToTranslate[]> {
  const rows = await db().communityEvent.findMany({
    where: { mergedIntoId: null, isPractice: false, ...(subjectId ? { id: subjectId } : {}) },
    orderBy: [{ startsAt: "desc" }, { id: "asc" }],
    select: { id: true, name: true, summary: true },
  });
  return rows.map((event) => ({ ...originalOfEvent(event, written), name: event.name, formerIds: [] }));
}
