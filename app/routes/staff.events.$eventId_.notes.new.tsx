import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { eventForStaff } from "#app/domain/events/event-for-staff.server.ts";
import { areChoices, eventLanguageChoices } from "#app/domain/events/language-choices.server.ts";
import { writeNote } from "#app/domain/events/notes/write-note.server.ts";
import { NOTE_KINDS, noteSchema } from "#app/domain/events/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { routeId } from "#app/platform/route-id.ts";
import { NewNotePage } from "#app/ui/events/new-note-page.tsx";

export async function loader({
  request,
  params,
  context: { staff, settings, path, texts, now },
}: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "events.edit");
  const { region, languages } = requireSettings(settings);
  const eventId = routeId(params.eventId, "event");
  const kind = kindOf(request);
  const { id, form, isPractice } = await eventForStaff({ eventId, timeZone: region.timeZone, now });
  return {
    title: texts.t(`staff.note.add.${kind}`),
    event: { id, name: form.name, isPractice },
    kind,
    languages: eventLanguageChoices(languages.offered),
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "events.edit"));
  const eventId = routeId(params.eventId, "event");
  const kind = kindOf(request);
  const form = await readForm(request, noteSchema);
  if (!form.ok) return refused(form.errors, form.typed);
  const { offered } = requireSettings(settings).languages;
  if (!areChoices([form.value.language], eventLanguageChoices(offered)))
    return refused({ language: "error.form.unexpected" }, form.value);
  const { noteId } = await writeNote({ ...form.value, eventId, kind, by, now });
  const next = kind === "table" ? "/items" : "?done=kept";
  return redirect(`/staff/events/${eventId}/notes/${noteId}${next}`, 303);
}

function kindOf(request: Request) {
  const kind = new URL(request.url).searchParams.get("kind") ?? "room";
  const known = NOTE_KINDS.find((one) => one === kind);
  if (!known) throw notFound("kind of note");
  return known;
}

function refused(errors: FieldErrors, typed: Record<string, string>) {
  return data({ errors, typed }, { status: errorStatus(errors) });
}

export default function NewNote() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <NewNotePage {...page} errors={sent?.errors} typed={sent?.typed} />;
}
