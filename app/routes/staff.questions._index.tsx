import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { questionClock } from "#app/domain/questions/question-clock.ts";
import { questionsForStaff } from "#app/domain/questions/questions-for-staff.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { QuestionsPage } from "#app/ui/questions/questions-page.tsx";

export async function loader({ context: { staff, path, texts, settings, now } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "partners.read");
  return {
    title: texts.t("staff.question.title"),
    questions: await questionsForStaff(questionClock(requireSettings(settings), now)),
    mayAsk: may(me, "partners.ask"),
  };
}

export default function Questions() {
  return <QuestionsPage {...useLoaderData<typeof loader>()} />;
}
