import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { copyQuestionLink } from "#app/domain/questions/copy-question-link.server.ts";
import { questionClock } from "#app/domain/questions/question-clock.ts";
import { questionForStaff } from "#app/domain/questions/question-for-staff.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { isMailOn, origin } from "#app/platform/env.server.ts";
import { random } from "#app/platform/random.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { QuestionPage } from "#app/ui/questions/question-page.tsx";

export async function loader({ params, context: { staff, path, settings, now } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "partners.ask");
  const questionId = routeId(params.questionId, "question");
  const set = requireSettings(settings);
  const question = await questionForStaff({ questionId, ...questionClock(set, now) });
  const mayPublish = may(me, "responses.publish");
  return { title: question.words, question, mayAsk: true, mayPublish, canMail: isMailOn() && !set.isDemo };
}

/** Answers with the link itself, so that it is in no address and is gone with the page. */
export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "partners.ask"));
  const questionId = routeId(params.questionId, "question");
  const copied = await copyQuestionLink({ questionId, by, now, random });
  if (!copied.ok) return data({ link: undefined, isRefused: true }, { status: 409 });
  return data({ link: origin() + copied.path, isRefused: false });
}

export default function QuestionLink() {
  return <QuestionPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
