import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { typedDueDate } from "#app/domain/actions/promises/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { answerToUse } from "#app/domain/questions/answer-to-use.server.ts";
import { askFactsOfPromise } from "#app/domain/responses/facts-checks/ask-facts-check.server.ts";
import { factsChecksForStaff } from "#app/domain/responses/facts-checks/facts-checks-for-staff.server.ts";
import { askPromiseFactsSchema, withoutAsking } from "#app/domain/responses/facts-checks/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { PromiseFactsPage } from "#app/ui/promises/promise-facts-page.tsx";
import { promiseRefusal } from "#app/ui/promises/promise-refusals.ts";

export async function loader({ params, context: { staff, path, texts, settings, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "promises.make");
  const questionId = routeId(params.questionId, "question");
  const { organisation, words } = await answerToUse({ questionId });
  return {
    ...{ title: texts.t("staff.facts.promiseTitle"), questionId, organisation, words },
    checks: await factsChecksForStaff({ about: { questionId }, now }),
    workingDays: requireSettings(settings).promises.factsWorkingDays,
  };
}

/** Sends a promise that an answer becomes to whoever gave the answer; it is made once they have had their time. */
export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "promises.make"));
  const questionId = routeId(params.questionId, "question");
  const form = await readForm(request, askPromiseFactsSchema);
  if (!form.ok)
    return data({ errors: form.errors, typed: form.typed, hints: [] }, { status: errorStatus(form.errors) });
  const { words, evidenceWanted, confirmed } = form.value;
  const without = withoutAsking(form.value);
  if (without) requireStaff({ staff }, "responses.publish");
  const { region, promises } = requireSettings(settings);
  const asked = await askFactsOfPromise({
    ...{ questionId, promise: { words, evidenceWanted, due: typedDueDate(form.value) } },
    ...{ confirmed: confirmed === "yes", without, workingDays: promises.factsWorkingDays },
    ...{ timeZone: region.timeZone, by, now },
  });
  if (!asked.ok) return data(promiseRefusal(asked, form.value), { status: 422 });
  return redirect(`/staff/questions/${questionId}/facts`, 303);
}

export default function PromiseFacts() {
  const sent = useActionData<typeof action>();
  return <PromiseFactsPage {...useLoaderData<typeof loader>()} sent={sent} />;
}
