import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mergeEvents } from "#app/domain/events/merge-events.server.ts";
import { mergeChoices, mergeOutlook } from "#app/domain/events/merge-outlook.server.ts";
import { mergeSchema } from "#app/domain/events/schema.ts";
import { survivingEventId } from "#app/domain/events/surviving-event.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { MergePage } from "#app/ui/events/merge-page.tsx";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "events.edit");
  const eventId = routeId(params.eventId, "event");
  const stays = await survivingEventId(eventId);
  if (stays !== eventId) throw redirect(`/staff/events/${stays}`);
  const into = new URL(request.url).searchParams.get("into");
  const { event, others } = await mergeChoices({ eventId });
  return {
    title: texts.t("staff.merge.title"),
    event,
    others,
    outlook: into
      ? await mergeOutlook({
          eventId,
          intoId: routeId(into, "event"),
          mayReadCases: may(reader, "confidential.read"),
        })
      : null,
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "events.edit"));
  const eventId = routeId(params.eventId, "event");
  const form = await readForm(request, mergeSchema);
  if (!form.ok) return data({ errors: form.errors }, { status: errorStatus(form.errors) });
  const { into } = form.value;
  const merged = await mergeEvents({ eventId, intoId: into, by, now });
  if (merged.ok) return redirect(`/staff/events/${into}?done=merged`, 303);
  return data({ errors: { _form: `error.event.merge.${merged.reason}` } }, { status: 409 });
}

export default function Merge() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <MergePage {...page} errors={sent?.errors} />;
}
