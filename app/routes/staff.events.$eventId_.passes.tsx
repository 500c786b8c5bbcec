import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayPasses } from "#app/domain/events/day-pass/day-passes.server.ts";
import { dayPassDays, makeDayPass } from "#app/domain/events/day-pass/make-day-pass.server.ts";
import { eventForStaff } from "#app/domain/events/event-for-staff.server.ts";
import { dayPassSchema } from "#app/domain/events/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { origin } from "#app/platform/env.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { instantIn } from "#app/platform/local-time.ts";
import { random } from "#app/platform/random.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { PassesPage } from "#app/ui/events/passes-page.tsx";

export async function loader({
  request,
  params,
  context: { staff, settings, path, texts, now },
}: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "events.edit");
  const { timeZone } = requireSettings(settings).region;
  const asked = routeId(params.eventId, "event");
  const { id: eventId, form, isPractice } = await eventForStaff({ eventId: asked, timeZone, now });
  const startsAt = instantIn(timeZone, form.date, form.startTime);
  const days = dayPassDays({ startsAt, timeZone, now });
  return {
    title: texts.t("staff.pass.title"),
    event: { id: eventId, name: form.name, isPractice },
    days: days.map((day) => ({ value: day, text: texts.date(instantIn(timeZone, day, "12:00")) })),
    passes: await dayPasses({ eventId, now }),
    isEnded: new URL(request.url).searchParams.get("done") === "ended",
  };
}

/** Answers with link and PIN themselves, so that they are in no address and are gone with the page. */
export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "events.edit"));
  const eventId = routeId(params.eventId, "event");
  const { timeZone } = requireSettings(settings).region;
  const form = await readForm(request, dayPassSchema);
  if (!form.ok) return refused(form.errors, form.typed);
  const made = await makeDayPass({ ...form.value, eventId, timeZone, by, now, random });
  if (!made.ok) return refused({ lastDay: "error.date" }, form.value);
  const shown = { name: form.value.name, link: origin() + made.path, pin: made.pin };
  return data({ errors: undefined, typed: undefined, made: shown });
}

function refused(errors: FieldErrors, typed: Record<string, string>) {
  return data({ errors, typed, made: undefined }, { status: errorStatus(errors) });
}

export default function Passes() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <PassesPage {...page} errors={sent?.errors} typed={sent?.typed} made={sent?.made} />;
}
