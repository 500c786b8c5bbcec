import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { emptyPracticeEvent } from "#app/domain/practice/empty-practice-event.server.ts";
import { practiceEvent } from "#app/domain/practice/practice-event.server.ts";
import { emptyingSchema } from "#app/domain/practice/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { EmptyingPage } from "#app/ui/events/emptying-page.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "events.edit");
  const event = await practiceEvent({ eventId: routeId(params.eventId, "event") });
  return { title: texts.t("staff.practice.empty"), event };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "events.edit"));
  const eventId = routeId(params.eventId, "event");
  const form = await readForm(request, emptyingSchema);
  if (!form.ok) return data({ errors: form.errors }, { status: errorStatus(form.errors) });
  await emptyPracticeEvent({ eventId, by, now });
  return redirect(`/staff/events/${eventId}?done=emptied`, 303);
}

export default function EmptyingOfEvent() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <EmptyingPage {...page} errors={sent?.errors} />;
}
