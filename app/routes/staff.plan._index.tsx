import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readPlanDocument } from "#app/domain/actions/plan-file/read-plan-document.server.ts";
import { planLanguages } from "#app/domain/actions/plan-reading/plan-languages.server.ts";
import { planReadings } from "#app/domain/actions/plan-readings.server.ts";
import { storePlanReading } from "#app/domain/actions/store-plan-reading.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { emptySchema } from "#app/domain/staff/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { takeFile } from "#app/platform/sent-file.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { PlanDocumentsPage } from "#app/ui/plan/plan-documents-page.tsx";

const LARGEST = 1024 * 1024;

export async function loader({ context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "plan.import");
  return { title: texts.t("plan.title"), readings: await planReadings() };
}

export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "plan.import"));
  const { bytes, fileName, rest } = await takeFile(request, "document");
  if (!(await readForm(rest, emptySchema)).ok) return refused("error.form.unexpected");
  if (!bytes) return refused("error.plan.fileMissing");
  if (bytes.length > LARGEST) return refused("error.plan.tooLarge");
  const read = await readPlanDocument({ content: bytes, fileName, wording: planLanguages() });
  if (!read.ok) return refused(`plan.refusal.${read.reason}`);
  const { readingId } = await storePlanReading({ reading: read.reading, fileName, by, now });
  return redirect(`/staff/plan/${readingId}`, 303);
}

function refused(key: string) {
  const errors = { document: key };
  return data({ errors }, { status: errorStatus(errors) });
}

export default function PlanDocuments() {
  const { title, readings } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <StaffFrame>
      <PlanDocumentsPage title={title} readings={readings} errors={sent?.errors} />
    </StaffFrame>
  );
}
