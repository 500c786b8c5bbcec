import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { importForStaff } from "#app/domain/feedback/imports/import-for-staff.server.ts";
import {
  formOf,
  readingForm,
  readingOf,
  startImportForm,
} from "#app/domain/feedback/imports/import-reading.ts";
import { lookAtImport } from "#app/domain/feedback/imports/look-at-import.server.ts";
import { startImport } from "#app/domain/feedback/imports/start-import.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { createMissingThemes } from "#app/domain/triage/create-missing-themes.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ImportPage } from "#app/ui/imports/import-page.tsx";

/** Without JavaScript a page that says how far something is asks again after so many seconds. */
const ASK_AGAIN_AFTER = 3;

export async function loader({ request, params, context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "feedback.import");
  const { reading, fileId, event, ...facts } = await importForStaff(routeId(params.importId, "import"));
  const page = {
    title: texts.t("staff.import.one", { file: facts.fileName }),
    facts: {
      ...facts,
      event: event?.name ?? "",
      isPractice: event?.isPractice ?? false,
      rows: reading.rows ?? null,
    },
    askAgainAfter: facts.status === "running" ? ASK_AGAIN_AFTER : null,
  };
  if (facts.status !== "draft" || !fileId || !event) return { ...page, looked: null };
  const asked = readingForm.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const how = asked.success ? readingOf(asked.data) : reading;
  const { reading: known, ...looked } = await lookAtImport({ fileId, eventId: event.id, reading: how, now });
  return { ...page, looked: { ...looked, form: formOf(known), isGuess: !asked.success } };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const starter = requireStaff({ staff }, "feedback.import");
  const importId = routeId(params.importId, "import");
  const form = await readForm(request, startImportForm);
  if (!form.ok) return refused(form.errors);
  const by = staffActor(starter);
  const { makeThemes, ...asked } = form.value;
  const { fileId, event } = await importForStaff(importId);
  if (!fileId || !event) return redirect(`/staff/imports/${importId}`, 303);
  const looked = await lookAtImport({ fileId, eventId: event.id, reading: readingOf(asked), now });
  if (!looked.table) return refused({ body: "staff.import.noTable" });
  if (looked.reading.isMonthFirst === null) return refused({ order: "staff.import.datesUnknown" });
  if (makeThemes) {
    requireStaff({ staff }, "triage.decide");
    await createMissingThemes({ names: looked.table.trial.unknownThemes.map(({ name }) => name), by, now });
  }
  await startImport({ importId, reading: looked.reading, by, now });
  return redirect(`/staff/imports/${importId}`, 303);
}

function refused(errors: FieldErrors) {
  return data({ errors }, { status: errorStatus(errors) });
}

export default function Import() {
  const sent = useActionData<typeof action>();
  return <ImportPage {...useLoaderData<typeof loader>()} errors={sent?.errors} />;
}
