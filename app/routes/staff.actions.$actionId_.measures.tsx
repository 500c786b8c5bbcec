import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { partsForStaff } from "#app/domain/actions/parts/parts-for-staff.server.ts";
import { measureSchema, partDate } from "#app/domain/actions/parts/schema.ts";
import { setMeasure } from "#app/domain/actions/parts/set-measure.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { MeasuresPage } from "#app/ui/action-parts/measures-page.tsx";
import { measureAddress, partsDoneText } from "#app/ui/action-parts/parts-address.ts";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.edit");
  return {
    title: texts.t("action.measures.heading"),
    action: await partsForStaff({ actionId: routeId(params.actionId, "action") }),
    done: partsDoneText(new URL(request.url).searchParams.get("done")),
  };
}

export async function action({
  request,
  params,
  context: { staff, settings, texts, now },
}: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  const form = await readForm(request, measureSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { title, objective, source, unit, baseline: value } = form.value;
  const set = await setMeasure({
    ...{ actionId, title, objective, source, unit },
    baseline: { value, date: partDate(form.value) },
    ...{ language: settings?.languages.default ?? texts.language, by, now },
  });
  if (set.ok) return redirect(measureAddress(actionId, set.measureId, "added"), 303);
  const typed = { ...form.value, baseline: String(value) };
  return data({ errors: { title: "error.action.namesPerson" }, typed }, { status: 422 });
}

export default function Measures() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <MeasuresPage {...page} typed={sent?.typed ?? {}} errors={sent?.errors} />;
}
