import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { factsCheckForStaff } from "#app/domain/responses/facts-checks/facts-check-for-staff.server.ts";
import { waiveFactsSchema } from "#app/domain/responses/facts-checks/schema.ts";
import { waiveFactsCheck } from "#app/domain/responses/facts-checks/waive-facts-check.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { factsAddress } from "#app/ui/responses/facts-address.ts";
import { WaiveFactsPage } from "#app/ui/responses/waive-facts-page.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "responses.publish");
  const check = await factsCheckForStaff({ checkId: routeId(params.checkId, "facts check") });
  return {
    title: texts.t("staff.facts.without"),
    ...{ organisation: check.organisation, back: factsAddress(check) },
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.publish"));
  const checkId = routeId(params.checkId, "facts check");
  const check = await factsCheckForStaff({ checkId });
  const form = await readForm(request, waiveFactsSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  await waiveFactsCheck({ checkId, why: form.value.why, by, now });
  return redirect(factsAddress(check), 303);
}

export default function FactsWaiver() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <WaiveFactsPage {...page} errors={sent?.errors} typed={sent?.typed} />;
}
