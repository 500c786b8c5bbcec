import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { outcomePreview } from "#app/domain/questions/public/outcome-preview.server.ts";
import { publishOutcome } from "#app/domain/questions/public/publish-outcome.server.ts";
import { questionClock } from "#app/domain/questions/question-clock.ts";
import { outcomeSchema } from "#app/domain/questions/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { outcomeRefusal } from "#app/ui/questions/ask-refusals.ts";
import { questionAddress } from "#app/ui/questions/done.ts";
import { OutcomePage } from "#app/ui/questions/outcome-page.tsx";

export async function loader({ params, context: { staff, path, texts, settings, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "responses.publish");
  const questionId = routeId(params.questionId, "question");
  const outcome = await outcomePreview({ questionId, ...questionClock(requireSettings(settings), now) });
  return { title: texts.t("staff.question.publish"), questionId, outcome };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.publish"));
  const questionId = routeId(params.questionId, "question");
  const form = await readForm(request, outcomeSchema);
  if (!form.ok) return data({ errors: form.errors, hints: [] }, { status: errorStatus(form.errors) });
  const clock = questionClock(requireSettings(settings), now);
  const confirmed = form.value.confirmed === "yes";
  const published = await publishOutcome({ questionId, confirmed, by, clock });
  if (published.ok) return redirect(questionAddress(questionId, "published"), 303);
  return data(outcomeRefusal(published), { status: 409 });
}

export default function QuestionPublication() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <OutcomePage {...page} errors={sent?.errors} hints={sent?.hints ?? []} />;
}
