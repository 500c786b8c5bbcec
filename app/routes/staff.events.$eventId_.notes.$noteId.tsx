import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { areChoices, eventLanguageChoices } from "#app/domain/events/language-choices.server.ts";
import { mendNote } from "#app/domain/events/notes/mend-note.server.ts";
import { noteForStaff } from "#app/domain/events/notes/notes-for-staff.server.ts";
import { noteSchema } from "#app/domain/events/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { NotePage } from "#app/ui/events/note-page.tsx";

export async function loader({
  request,
  params,
  context: { staff, settings, path, texts },
}: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "events.edit");
  const { offered } = requireSettings(settings).languages;
  const note = await noteForStaff(idsOf(params));
  return {
    title: texts.t(`staff.note.list.${note.kind}`),
    note,
    languages: eventLanguageChoices(offered, [note.language]),
    mayPublish: may(reader, "events.publish"),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "events.edit"));
  const { offered } = requireSettings(settings).languages;
  const ids = idsOf(params);
  const form = await readForm(request, noteSchema);
  if (!form.ok) return refused(form.errors, form.typed, errorStatus(form.errors));
  const { language } = await noteForStaff(ids);
  if (!areChoices([form.value.language], eventLanguageChoices(offered, [language])))
    return refused({ language: "error.form.unexpected" }, form.value, 400);
  const mended = await mendNote({ ...form.value, ...ids, by, now });
  if (!mended.ok) return refused({ _form: `error.event.note.${mended.reason}` }, form.value, 409);
  return redirect(`/staff/events/${ids.eventId}/notes/${ids.noteId}?done=kept`, 303);
}

function idsOf(params: { eventId?: string; noteId?: string }) {
  return { eventId: routeId(params.eventId, "event"), noteId: routeId(params.noteId, "note") };
}

function refused(errors: FieldErrors, typed: Record<string, string>, status: number) {
  return data({ errors, typed }, { status });
}

export default function Note() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <NotePage {...page} errors={sent?.errors} typed={sent?.typed} />;
}
