import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { whoCanBeAsked } from "#app/domain/partners/who-can-be-asked.server.ts";
import { askFactsOfResponse } from "#app/domain/responses/facts-checks/ask-facts-check.server.ts";
import { askFactsSchema, withoutAsking } from "#app/domain/responses/facts-checks/schema.ts";
import { responseForStaff } from "#app/domain/responses/response-for-staff.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFactsPage } from "#app/ui/responses/staff-facts-page.tsx";

export async function loader({ params, context: { staff, path, texts, settings, now } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "responses.write");
  const responseId = routeId(params.responseId, "response");
  const { id, latest, facts, factsToAsk, isPending, isPractice } = await responseForStaff({
    responseId,
    now,
  });
  return {
    title: texts.t("staff.facts.title"),
    ...{ about: latest.title, back: `/staff/responses/${id}`, checks: facts },
    organisation: factsToAsk[0]?.id,
    organisations: await whoCanBeAsked(),
    workingDays: requireSettings(settings).promises.factsWorkingDays,
    mayAsk: isPending && !isPractice,
    mayWaive: may(me, "responses.publish"),
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.write"));
  const responseId = routeId(params.responseId, "response");
  const form = await readForm(request, askFactsSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { region, promises } = requireSettings(settings);
  const without = withoutAsking(form.value);
  if (without) requireStaff({ staff }, "responses.publish");
  const asked = await askFactsOfResponse({
    ...{ responseId, organisationId: form.value.organisation, workingDays: promises.factsWorkingDays },
    ...{ timeZone: region.timeZone, without, by, now },
  });
  if (asked.ok) return redirect(`/staff/responses/${responseId}/facts`, 303);
  const errors = { organisation: `error.staff.facts.${asked.reason}` };
  return data({ errors, typed: form.value }, { status: 409 });
}

export default function ResponseFacts() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <StaffFactsPage {...page} asksForWords={false} errors={sent?.errors} typed={sent?.typed} />;
}
