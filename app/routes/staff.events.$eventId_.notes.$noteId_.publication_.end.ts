import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { unpublishNote } from "#app/domain/events/notes/unpublish-note.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";

export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "events.publish"));
  const eventId = routeId(params.eventId, "event");
  const noteId = routeId(params.noteId, "note");
  await unpublishNote({ eventId, noteId, by, now });
  return redirect(`/staff/events/${eventId}/notes/${noteId}?done=unpublished`, 303);
}
