import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { eventForStaff } from "#app/domain/events/event-for-staff.server.ts";
import { toldBackSchema } from "#app/domain/events/schema.ts";
import { setToldBack } from "#app/domain/events/set-told-back.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ToldBackForm } from "#app/ui/events/told-back-form.tsx";

const REFUSALS = { future: "error.date.future", "before-the-event": "error.event.toldBackBefore" } as const;

export async function loader({ params, context: { staff, settings, path, texts, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "events.edit");
  const { timeZone } = requireSettings(settings).region;
  const eventId = routeId(params.eventId, "event");
  const { id, form, toldBackOn } = await eventForStaff({ eventId, timeZone, now });
  return {
    title: texts.t("staff.event.toldBackTitle"),
    event: { id, name: form.name },
    value: toldBackOn?.toISOString().slice(0, 10) ?? "",
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "events.edit"));
  const { timeZone } = requireSettings(settings).region;
  const eventId = routeId(params.eventId, "event");
  const form = await readForm(request, toldBackSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { toldBackOn } = form.value;
  const set = await setToldBack({ eventId, toldBackOn, timeZone, by, now });
  if (set.ok) return redirect(`/staff/events/${eventId}?done=toldBack#day`, 303);
  const errors = { toldBackOn: REFUSALS[set.reason] };
  return data({ errors, typed: { toldBackOn: toldBackOn ?? "" } }, { status: 422 });
}

export default function ToldBack() {
  const { value, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ToldBackForm {...page} value={sent?.typed.toldBackOn ?? value} errors={sent?.errors} />;
}
