import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listEvents } from "#app/domain/events/list-events.server.ts";
import { knownEventId } from "#app/domain/events/surviving-event.server.ts";
import { newImportForm } from "#app/domain/feedback/imports/import-reading.ts";
import { storeImport } from "#app/domain/feedback/imports/store-import.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { takeFile } from "#app/platform/sent-file.server.ts";
import { namedEvents } from "#app/ui/events/named-events.ts";
import { NewImportPage } from "#app/ui/imports/new-import-page.tsx";

const LARGEST = 7 * 1024 * 1024;

export async function loader({ context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "feedback.import");
  const events = await listEvents();
  return {
    title: texts.t("staff.import.new"),
    events: namedEvents(events, texts).map(({ id, name, startsAt }) => ({
      value: id,
      text: `${name}, ${texts.date(startsAt)}`,
    })),
  };
}

export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "feedback.import"));
  const { bytes, fileName, rest } = await takeFile(request, "file");
  const form = await readForm(rest, newImportForm);
  if (!form.ok) return refused(form.errors, form.typed.event);
  const eventId = await knownEventId(form.value.event);
  if (!eventId) return refused({ event: "error.choose" });
  if (!bytes) return refused({ file: "staff.import.refusal.missing" }, eventId);
  if (bytes.length > LARGEST) return refused({ file: "staff.import.refusal.tooLarge" }, eventId);
  const stored = await storeImport({ bytes, fileName, eventId, by, now });
  if (!stored.ok) return refused({ file: `staff.import.refusal.${stored.reason}` }, eventId);
  return redirect(`/staff/imports/${stored.importId}`, 303);
}

function refused(errors: FieldErrors, event?: string) {
  return data({ errors, event }, { status: errorStatus(errors) });
}

export default function NewImport() {
  const sent = useActionData<typeof action>();
  return <NewImportPage {...useLoaderData<typeof loader>()} errors={sent?.errors} event={sent?.event} />;
}
