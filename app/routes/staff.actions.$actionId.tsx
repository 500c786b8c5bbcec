import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { actionForStaff } from "#app/domain/actions/action-for-staff.server.ts";
import { promisesForStaff } from "#app/domain/actions/promises/promises-for-staff.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { questionClock } from "#app/domain/questions/question-clock.ts";
import { questionsForStaff } from "#app/domain/questions/questions-for-staff.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { dateIn } from "#app/platform/clock.ts";
import { routeId } from "#app/platform/route-id.ts";
import { actionDoneText } from "#app/ui/actions/done.ts";
import { StaffActionPage } from "#app/ui/actions/staff-action-page.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

export async function loader({
  request,
  params,
  context: { staff, path, texts, settings, now },
}: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "actions.read");
  const actionId = routeId(params.actionId, "action");
  const action = await actionForStaff({ actionId });
  return {
    title: texts.t("actions.number", { number: action.document.number }),
    action,
    promises: await promisesForStaff({ now, actionId }),
    questions: await questionsForStaff({ actionId, ...questionClock(requireSettings(settings), now) }),
    today: dateIn(settings?.region.timeZone ?? "UTC", now),
    mayEdit: may(me, "actions.edit"),
    mayPublish: may(me, "actions.publish"),
    mayPromise: may(me, "promises.make"),
    mayAnswer: may(me, "responses.write"),
    mayAsk: may(me, "partners.ask"),
    done: actionDoneText(new URL(request.url).searchParams.get("done")),
  };
}

export default function StaffAction() {
  const { title, done, ...page } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <StaffFrame done={done} back={{ href: "/staff/actions", text: say("staff.action.back") }}>
      <StaffActionPage title={title} {...page} />
    </StaffFrame>
  );
}
