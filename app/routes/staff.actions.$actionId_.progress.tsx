import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { actionForStaff } from "#app/domain/actions/action-for-staff.server.ts";
import { postProgress } from "#app/domain/actions/post-progress.server.ts";
import { progressSchema } from "#app/domain/actions/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerToUse } from "#app/domain/questions/answer-to-use.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { dateIn } from "#app/platform/clock.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ActionFormPage } from "#app/ui/actions/action-form-page.tsx";
import { staffActionAddress } from "#app/ui/actions/done.ts";
import { ProgressForm } from "#app/ui/actions/progress-form.tsx";

const REFUSALS = {
  "in-the-future": { happenedOn: "error.action.dateAhead" },
  "names-a-person": { words: "error.action.namesPerson" },
} as const;

export async function loader({
  request,
  params,
  context: { staff, path, texts, settings, now },
}: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.edit");
  const question = new URL(request.url).searchParams.get("question");
  const answer = question ? await answerToUse({ questionId: routeId(question, "question") }) : null;
  const { id, document } = await actionForStaff({ actionId: routeId(params.actionId, "action") });
  return {
    title: texts.t("staff.action.progress.new"),
    about: texts.t("actions.number", { number: document.number }),
    id,
    values: { happenedOn: dateIn(settings?.region.timeZone ?? "UTC", now), words: answer?.words ?? "" },
  };
}

export async function action({
  request,
  params,
  context: { staff, settings, texts, now },
}: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  const form = await readForm(request, progressSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const posted = await postProgress({
    actionId,
    ...form.value,
    timeZone: settings?.region.timeZone ?? "UTC",
    language: settings?.languages.default ?? texts.language,
    by,
    now,
  });
  if (!posted.ok) return data({ errors: REFUSALS[posted.reason], typed: form.value }, { status: 422 });
  return redirect(staffActionAddress(actionId, "progress"), 303);
}

export default function ActionProgressPage() {
  const { title, about, id, values } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ActionFormPage title={title} about={about} actionId={id} errors={sent?.errors}>
      <ProgressForm actionId={id} values={sent?.typed ?? values} errors={sent?.errors} />
    </ActionFormPage>
  );
}
