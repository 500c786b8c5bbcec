import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editEvent } from "#app/domain/events/edit-event.server.ts";
import { eventForStaff } from "#app/domain/events/event-for-staff.server.ts";
import { eventSchema } from "#app/domain/events/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { env } from "#app/platform/env.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { EditEventPage } from "#app/ui/events/edit-event-page.tsx";

export async function loader({
  request,
  params,
  context: { staff, settings, path, texts, now },
}: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "events.edit");
  const { region } = requireSettings(settings);
  const event = await eventForStaff({
    eventId: routeId(params.eventId, "event"),
    timeZone: region.timeZone,
    now,
  });
  const { origin, searchParams } = new URL(request.url);
  return {
    title: texts.t("events.form.editTitle"),
    event,
    link: `${env().ORIGIN ?? origin}/e/${event.code}`,
    done: searchParams.get("done"),
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "events.edit"));
  const eventId = routeId(params.eventId, "event");
  const { region } = requireSettings(settings);
  const form = await readForm(request, eventSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  await editEvent({ eventId, event: form.value, timeZone: region.timeZone, by, now });
  return redirect(`/staff/events/${eventId}?done=saved`, 303);
}

export default function EditEvent() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <EditEventPage {...page} errors={sent?.errors} typed={sent?.typed} />;
}
