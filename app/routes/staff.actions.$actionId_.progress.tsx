import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { actionForStaff } from "#app/domain/actions/action-for-staff.server.ts";
import { progressSchema } from "#app/domain/actions/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerToUse } from "#app/domain/questions/answer-to-use.server.ts";
import { factsChecksForStaff } from "#app/domain/responses/facts-checks/facts-checks-for-staff.server.ts";
import { postCheckedProgress } from "#app/domain/responses/facts-checks/post-checked-progress.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { dateIn } from "#app/platform/clock.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ActionFormPage } from "#app/ui/actions/action-form-page.tsx";
import { staffActionAddress } from "#app/ui/actions/done.ts";
import { ProgressForm } from "#app/ui/actions/progress-form.tsx";
import { ProgressToCheckForm } from "#app/ui/actions/progress-to-check-form.tsx";
import { FactsChecks } from "#app/ui/responses/facts-checks.tsx";

const REFUSALS = {
  "in-the-future": { happenedOn: "error.action.dateAhead" },
  "names-a-person": { words: "error.action.namesPerson" },
  "facts-unchecked": { words: "error.response.facts-unchecked" },
  "facts-not-asked": { words: "error.response.facts-not-asked" },
} as const;

export async function loader({
  request,
  params,
  context: { staff, path, texts, settings, now },
}: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "actions.edit");
  const asked = new URL(request.url).searchParams;
  const question = asked.get("question");
  const answer = await answerOf(question);
  const { id, document } = await actionForStaff({ actionId: routeId(params.actionId, "action") });
  const checks = await factsChecksForStaff({ about: { actionId: id }, now });
  const checked = checks.find((check) => check.id === asked.get("check"));
  return {
    title: texts.t("staff.action.progress.new"),
    about: texts.t("actions.number", { number: document.number }),
    ...{ id, stillChecked: checks.filter(({ holdsBack }) => holdsBack) },
    mayWaive: may(me, "responses.publish"),
    values: {
      happenedOn: dateIn(settings?.region.timeZone ?? "UTC", now),
      words: checked?.words ?? answer?.words ?? "",
      question: checked?.questionId ?? "",
    },
    // Whoever answered reads the words first: what is posted then comes from their check.
    toAsk: checked ? null : answer,
  };
}

const answerOf = (question: string | null) =>
  question ? answerToUse({ questionId: routeId(question, "question") }) : Promise.resolve(null);

export async function action({
  request,
  params,
  context: { staff, settings, texts, now },
}: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  const form = await readForm(request, progressSchema);
  if (!form.ok)
    return data(
      { errors: form.errors, typed: form.typed, toAsk: null },
      { status: errorStatus(form.errors) },
    );
  const { question, ...progress } = form.value;
  const answer = await answerOf(question || null);
  const posted = await postCheckedProgress({
    ...{ actionId, ...progress, fromQuestionId: answer?.questionId ?? null },
    timeZone: settings?.region.timeZone ?? "UTC",
    language: settings?.languages.default ?? texts.language,
    by,
    now,
  });
  if (!posted.ok) {
    const toAsk = posted.reason === "facts-not-asked" ? answer : null;
    return data({ errors: REFUSALS[posted.reason], typed: form.value, toAsk }, { status: 422 });
  }
  return redirect(staffActionAddress(actionId, "progress"), 303);
}

export default function ActionProgressPage() {
  const { title, about, id, values, stillChecked, mayWaive, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = { actionId: id, values: sent?.typed ?? values, errors: sent?.errors };
  const toAsk = sent ? sent.toAsk : page.toAsk;
  return (
    <ActionFormPage title={title} about={about} actionId={id} errors={sent?.errors}>
      <FactsChecks checks={stillChecked} mayWaive={mayWaive} />
      {toAsk ? <ProgressToCheckForm {...form} toAsk={toAsk} /> : <ProgressForm {...form} />}
    </ActionFormPage>
  );
}
