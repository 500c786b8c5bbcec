import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { noteForStaff } from "#app/domain/events/notes/notes-for-staff.server.ts";
import { notePublicationSchema } from "#app/domain/events/schema.ts";
import { noteHints } from "#app/domain/feedback/event-notes/note-hints.server.ts";
import { publishNote } from "#app/domain/feedback/event-notes/publish-note.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { NotePublication } from "#app/ui/events/note-publication.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "events.publish");
  const note = await noteForStaff(idsOf(params));
  if (note.kind !== "room" || note.publishedAt)
    throw redirect(`/staff/events/${note.event.id}/notes/${note.id}`);
  const hints = await noteHints(note.words);
  return {
    title: texts.t("staff.note.toPublish"),
    note,
    hints: hints.map(({ kind, text }) => ({ kind, text })),
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "events.publish"));
  const ids = idsOf(params);
  const form = await readForm(request, notePublicationSchema);
  if (!form.ok) return data({ errors: form.errors }, { status: errorStatus(form.errors) });
  const { version, confirmed } = form.value;
  const published = await publishNote({ ...ids, version, confirmed: confirmed === "yes", by, now });
  if (published.ok) return redirect(`/staff/events/${ids.eventId}/notes/${ids.noteId}?done=published`, 303);
  const { reason } = published;
  const errors =
    reason === "personal-details"
      ? { confirmed: "error.response.personal-details" }
      : { _form: `error.event.note.${reason}` };
  return data({ errors }, { status: 409 });
}

function idsOf(params: { eventId?: string; noteId?: string }) {
  return { eventId: routeId(params.eventId, "event"), noteId: routeId(params.noteId, "note") };
}

export default function NotePublicationPage() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <NotePublication {...page} errors={sent?.errors} />;
}
