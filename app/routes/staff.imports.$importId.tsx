import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { importForStaff, lookAtImport } from "#app/domain/feedback/imports/import-for-staff.server.ts";
import { formOf, readingForm, readingOf } from "#app/domain/feedback/imports/import-reading.ts";
import { startImport } from "#app/domain/feedback/imports/start-import.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ImportPage } from "#app/ui/imports/import-page.tsx";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "feedback.import");
  const { reading, fileId, event, ...facts } = await importForStaff(routeId(params.importId, "import"));
  const title = texts.t("staff.import.one", { file: facts.fileName });
  const page = { title, facts: { ...facts, event: event?.name ?? "" } };
  if (facts.status !== "draft" || !fileId || !event) return { ...page, looked: null };
  const asked = readingForm.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const how = asked.success ? readingOf(asked.data) : reading;
  const { reading: known, ...looked } = await lookAtImport({ fileId, eventId: event.id, reading: how });
  return { ...page, looked: { ...looked, form: formOf(known) } };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "feedback.import"));
  const importId = routeId(params.importId, "import");
  const form = await readForm(request, readingForm);
  if (!form.ok) return data({ errors: form.errors }, { status: errorStatus(form.errors) });
  await startImport({ importId, reading: readingOf(form.value), by, now });
  return redirect(`/staff/imports/${importId}`, 303);
}

export default function Import() {
  const sent = useActionData<typeof action>();
  return <ImportPage {...useLoaderData<typeof loader>()} errors={sent?.errors} />;
}
