import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { questionClock } from "#app/domain/questions/question-clock.ts";
import { questionForStaff } from "#app/domain/questions/question-for-staff.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { questionDoneText } from "#app/ui/questions/done.ts";
import { QuestionPage } from "#app/ui/questions/question-page.tsx";

export async function loader({
  request,
  params,
  context: { staff, path, settings, now },
}: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "partners.read");
  const questionId = routeId(params.questionId, "question");
  const set = requireSettings(settings);
  const question = await questionForStaff({ questionId, ...questionClock(set, now) });
  return {
    ...{ title: question.words, question },
    mayAsk: may(me, "partners.ask"),
    mayPublish: may(me, "responses.publish"),
    canMail: isMailOn() && !set.isDemo,
    done: questionDoneText(new URL(request.url).searchParams.get("done")),
  };
}

export default function Question() {
  return <QuestionPage {...useLoaderData<typeof loader>()} />;
}
