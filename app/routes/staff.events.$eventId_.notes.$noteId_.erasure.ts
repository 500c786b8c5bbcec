import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { eraseNote } from "#app/domain/events/notes/erase-note.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";

export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "events.edit"));
  const eventId = routeId(params.eventId, "event");
  const noteId = routeId(params.noteId, "note");
  const erased = await eraseNote({ eventId, noteId, by, now });
  const next = erased.ok ? "?done=erased#day" : `/notes/${noteId}`;
  return redirect(`/staff/events/${eventId}${next}`, 303);
}
