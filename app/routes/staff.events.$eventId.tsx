import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editEvent } from "#app/domain/events/edit-event.server.ts";
import { eventForStaff } from "#app/domain/events/event-for-staff.server.ts";
import { areChoices, eventLanguageChoices } from "#app/domain/events/language-choices.server.ts";
import { notesOfEvent } from "#app/domain/events/notes/notes-for-staff.server.ts";
import { eventSchema } from "#app/domain/events/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { namesInUse } from "#app/domain/names/names-in-use.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { env } from "#app/platform/env.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { EditEventPage } from "#app/ui/events/edit-event-page.tsx";

export async function loader({
  request,
  params,
  context: { staff, settings, path, texts, now },
}: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "events.edit");
  const { region, languages } = requireSettings(settings);
  const eventId = routeId(params.eventId, "event");
  const event = await eventForStaff({ eventId, timeZone: region.timeZone, now });
  if (event.id !== eventId) throw redirect(`/staff/events/${event.id}`);
  const { origin, searchParams } = new URL(request.url);
  return {
    title: texts.t("events.form.editTitle"),
    event,
    notes: await notesOfEvent({ eventId: event.id }),
    languages: eventLanguageChoices(languages.offered, event.form.languages),
    venues: await namesInUse({ kind: "venue" }),
    link: `${env().ORIGIN ?? origin}/e/${event.code}`,
    done: searchParams.get("done"),
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "events.edit"));
  const eventId = routeId(params.eventId, "event");
  const { region, languages } = requireSettings(settings);
  const { timeZone } = region;
  const form = await readForm(request, eventSchema, { lists: ["languages"] });
  if (!form.ok) return refused(form.errors, form.typed);
  const before = await eventForStaff({ eventId, timeZone, now });
  if (!areChoices(form.value.languages, eventLanguageChoices(languages.offered, before.form.languages)))
    return refused({ languages: "error.form.unexpected" }, {});
  await editEvent({ eventId, event: form.value, timeZone, by, now });
  return redirect(`/staff/events/${eventId}?done=saved`, 303);
}

function refused(errors: FieldErrors, typed: Record<string, string>) {
  return data({ errors, typed }, { status: errorStatus(errors) });
}

export default function EditEvent() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <EditEventPage {...page} errors={sent?.errors} typed={sent?.typed} />;
}
