import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { actionForStaff } from "#app/domain/actions/action-for-staff.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { whoCanBeAsked } from "#app/domain/partners/who-can-be-asked.server.ts";
import { answerToUse } from "#app/domain/questions/answer-to-use.server.ts";
import { askFactsOfProgress } from "#app/domain/responses/facts-checks/ask-facts-check.server.ts";
import { factsChecksForStaff } from "#app/domain/responses/facts-checks/facts-checks-for-staff.server.ts";
import { askProgressFactsSchema, withoutAsking } from "#app/domain/responses/facts-checks/schema.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFactsPage } from "#app/ui/responses/staff-facts-page.tsx";

export async function loader({ params, context: { staff, path, texts, settings, now } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "actions.edit");
  const { id, document } = await actionForStaff({ actionId: routeId(params.actionId, "action") });
  return {
    title: texts.t("staff.facts.title"),
    ...{ about: texts.t("actions.number", { number: document.number }), back: `/staff/actions/${id}` },
    checks: await factsChecksForStaff({ about: { actionId: id }, now }),
    organisations: await whoCanBeAsked(),
    workingDays: requireSettings(settings).promises.factsWorkingDays,
    postAddress: `/staff/actions/${id}/progress`,
    mayWaive: may(me, "responses.publish"),
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  const form = await readForm(request, askProgressFactsSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { region, promises } = requireSettings(settings);
  const { organisation: organisationId, words, question: questionId } = form.value;
  const without = withoutAsking(form.value);
  if (without) requireStaff({ staff }, "responses.publish");
  if (questionId) await answerToUse({ questionId });
  const asked = await askFactsOfProgress({
    ...{ actionId, words, organisationId, questionId: questionId || null, without },
    workingDays: promises.factsWorkingDays,
    ...{ timeZone: region.timeZone, by, now },
  });
  if (asked.ok) return redirect(`/staff/actions/${actionId}/facts`, 303);
  const errors: Record<string, string> =
    asked.reason === "names-a-person"
      ? { words: "error.action.namesPerson" }
      : { organisation: `error.staff.facts.${asked.reason}` };
  return data({ errors, typed: form.value }, { status: 422 });
}

export default function ActionFacts() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <StaffFactsPage {...page} mayAsk asksForWords errors={sent?.errors} typed={sent?.typed} />;
}
