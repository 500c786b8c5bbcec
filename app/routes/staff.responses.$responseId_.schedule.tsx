import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { responseForStaff } from "#app/domain/responses/response-for-staff.server.ts";
import { schedulePublication } from "#app/domain/responses/schedule/schedule-publication.server.ts";
import { confirmedOf, scheduleSchema } from "#app/domain/responses/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { instantIn } from "#app/platform/local-time.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { publicationErrors } from "#app/ui/responses/publication-errors.ts";
import { ScheduleForm } from "#app/ui/responses/schedule-form.tsx";
import { responseAddress } from "#app/ui/responses/staff-done.ts";

export async function loader({ params, context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "responses.publish");
  const response = await responseForStaff({ responseId: routeId(params.responseId, "response"), now });
  if (!response.reading) throw redirect(responseAddress(response.id));
  const isOwn = response.latest.writtenBy === reader.id;
  return { title: texts.t("staff.schedule.title"), response, isOwn };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.publish"));
  const responseId = routeId(params.responseId, "response");
  const form = await readForm(request, scheduleSchema);
  if (!form.ok) return refused(form.errors, form.typed, errorStatus(form.errors));
  const { version, date, time, ...reasons } = form.value;
  const publishAt = instantIn(requireSettings(settings).region.timeZone, date, time);
  const set = { responseId, version, publishAt, confirmed: confirmedOf(reasons), by, now };
  const scheduled = await schedulePublication(set);
  if (scheduled.ok) return redirect(responseAddress(responseId, "scheduled"), 303);
  const errors =
    scheduled.reason === "not-in-the-future"
      ? { date: "error.response.future" }
      : publicationErrors(scheduled);
  return refused(errors, { date, time, ...reasons }, 409);
}

function refused(errors: FieldErrors, typed: Record<string, string>, status: number) {
  return data({ errors, typed }, { status });
}

export default function SchedulePage() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame
      isPractice={page.response.isPractice}
      back={{ href: responseAddress(page.response.id), text: say("staff.responses.items.back") }}
    >
      <ScheduleForm {...page} errors={sent?.errors} typed={sent?.typed} />
    </StaffFrame>
  );
}
