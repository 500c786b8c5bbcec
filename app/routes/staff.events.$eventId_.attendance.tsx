import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { eventForStaff } from "#app/domain/events/event-for-staff.server.ts";
import { attendanceSchema } from "#app/domain/events/schema.ts";
import { setAttendance } from "#app/domain/events/set-attendance.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { AttendanceForm } from "#app/ui/events/attendance-form.tsx";

export async function loader({ params, context: { staff, settings, path, texts, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "events.edit");
  const { timeZone } = requireSettings(settings).region;
  const eventId = routeId(params.eventId, "event");
  const { id, form, cameAbout } = await eventForStaff({ eventId, timeZone, now });
  return {
    title: texts.t("staff.event.cameTitle"),
    event: { id, name: form.name },
    value: cameAbout ? String(cameAbout) : "",
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "events.edit"));
  const eventId = routeId(params.eventId, "event");
  const form = await readForm(request, attendanceSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  await setAttendance({ eventId, came: form.value.came, by, now });
  return redirect(`/staff/events/${eventId}?done=came#day`, 303);
}

export default function Attendance() {
  const { value, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <AttendanceForm {...page} value={sent?.typed.came ?? value} errors={sent?.errors} />;
}
