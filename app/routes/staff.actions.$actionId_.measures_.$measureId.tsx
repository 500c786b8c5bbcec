import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { partsForStaff } from "#app/domain/actions/parts/parts-for-staff.server.ts";
import { readMeasure } from "#app/domain/actions/parts/read-measure.server.ts";
import { partDate, readingSchema } from "#app/domain/actions/parts/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { routeId } from "#app/platform/route-id.ts";
import { MeasurePage } from "#app/ui/action-parts/measure-page.tsx";
import { measureAddress, partsDoneText } from "#app/ui/action-parts/parts-address.ts";

export async function loader({ request, params, context: { staff, path } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.edit");
  const action = await partsForStaff({ actionId: routeId(params.actionId, "action") });
  const measureId = routeId(params.measureId, "measure");
  const measure = action.measures.find(({ id }) => id === measureId);
  if (!measure) throw notFound("measure");
  const { id, number, isFrozen } = action;
  return {
    title: measure.title,
    ...{ action: { id, number, isFrozen }, measure },
    done: partsDoneText(new URL(request.url).searchParams.get("done")),
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  const measureId = routeId(params.measureId, "measure");
  const form = await readForm(request, readingSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { value } = form.value;
  const read = await readMeasure({ actionId, measureId, value, date: partDate(form.value), by, now });
  if (read.ok) return redirect(measureAddress(actionId, measureId, "added"), 303);
  const typed = { ...form.value, value: String(value) };
  return data({ errors: REFUSALS[read.reason], typed }, { status: 422 });
}

const REFUSALS = {
  withdrawn: { value: "error.parts.withdrawn" },
  "before-the-start": { due: "error.parts.beforeStart" },
  "read-before": { due: "error.parts.readBefore" },
};

export default function Measure() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <MeasurePage {...page} typed={sent?.typed ?? {}} errors={sent?.errors as Record<string, string>} />;
}
