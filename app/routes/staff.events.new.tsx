import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createEvent } from "#app/domain/events/create-event.server.ts";
import { areChoices, eventLanguageChoices } from "#app/domain/events/language-choices.server.ts";
import { eventSchema } from "#app/domain/events/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { namesInUse } from "#app/domain/names/names-in-use.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { random } from "#app/platform/random.server.ts";
import { EventForm } from "#app/ui/events/event-form.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";

/** The address says which kind is made, so that nobody turns one into the other by a slip on the form. */
function isForPractice(request: Request): boolean {
  return new URL(request.url).searchParams.get("practice") === "yes";
}

export async function loader({ request, context: { staff, settings, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "events.edit");
  const { offered } = requireSettings(settings).languages;
  const isPractice = isForPractice(request);
  return {
    title: texts.t(isPractice ? "staff.practice.new" : "events.form.newTitle"),
    isPractice,
    languages: eventLanguageChoices(offered),
    venues: await namesInUse({ kind: "venue" }),
  };
}

export async function action({ request, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "events.edit"));
  const { region, languages } = requireSettings(settings);
  const form = await readForm(request, eventSchema, { lists: ["languages"] });
  if (!form.ok) return refused(form.errors, form.typed);
  if (!areChoices(form.value.languages, eventLanguageChoices(languages.offered)))
    return refused({ languages: "error.form.unexpected" }, {});
  const { id } = await createEvent({
    event: form.value,
    isPractice: isForPractice(request),
    timeZone: region.timeZone,
    by,
    now,
    random,
  });
  return redirect(`/staff/events/${id}?done=added`, 303);
}

function refused(errors: FieldErrors, typed: Record<string, string>) {
  return data({ errors, typed }, { status: errorStatus(errors) });
}

export default function NewEventPage() {
  const { title, languages, venues, isPractice } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame isPractice={isPractice} back={{ href: "/staff/events", text: say("events.staff.title") }}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormErrors errors={sent?.errors} />
          <h1 className="govuk-heading-l">{title}</h1>
          <EventForm
            languages={languages}
            venues={venues}
            values={sent?.typed}
            errors={sent?.errors}
            button={say("events.form.add")}
            isPractice={isPractice}
          />
        </div>
      </div>
    </StaffFrame>
  );
}
