import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listEvents } from "#app/domain/events/list-events.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { actionsToAnswer, answeredForStaff } from "#app/domain/responses/answered-for-staff.server.ts";
import { chooseItems } from "#app/domain/responses/choose-items.server.ts";
import { choiceOf, chooseSchema } from "#app/domain/responses/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { listThemes } from "#app/domain/triage/list-themes.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { namedEvents } from "#app/ui/events/named-events.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { AnsweredPage } from "#app/ui/responses/answered-page.tsx";
import { responseAddress } from "#app/ui/responses/staff-done.ts";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "responses.write");
  const responseId = routeId(params.responseId, "response");
  const answered = await answeredForStaff({ responseId });
  const [actions, themes, events] = await Promise.all([
    actionsToAnswer({ isPractice: answered.isPractice }),
    listThemes(),
    listEvents(),
  ]);
  const isDone = new URL(request.url).searchParams.get("done") === "chosen";
  return {
    title: texts.t("staff.responses.items.title"),
    responseId,
    answered,
    actions,
    themes,
    events: namedEvents(events, texts),
    isDone,
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.write"));
  const responseId = routeId(params.responseId, "response");
  const form = await readForm(request, chooseSchema, { lists: ["items", "actions"] });
  if (!form.ok) return data({ errors: form.errors }, { status: errorStatus(form.errors) });
  const chosen = await chooseItems({ responseId, ...choiceOf(form.value), by, now });
  if (chosen.ok) return redirect(`/staff/responses/${responseId}/items?done=chosen`, 303);
  return data({ errors: { _form: `error.response.${chosen.reason}` } }, { status: 422 });
}

export default function AnsweredItemsPage() {
  const { responseId, isDone, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame
      isPractice={page.answered.isPractice}
      done={isDone && !sent ? "staff.responses.done.chosen" : undefined}
      back={{ href: responseAddress(responseId), text: say("staff.responses.items.back") }}
    >
      <AnsweredPage {...page} errors={sent?.errors} />
    </StaffFrame>
  );
}
