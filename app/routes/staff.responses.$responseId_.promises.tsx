import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { choosePromise } from "#app/domain/responses/promises/choose-promise.server.ts";
import { promisesOfResponseForStaff } from "#app/domain/responses/promises/promises-of-response-for-staff.server.ts";
import { choosePromiseSchema } from "#app/domain/responses/schema.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { ResponsePromisesPage } from "#app/ui/promises/response-promises-page.tsx";
import { responseAddress } from "#app/ui/responses/staff-done.ts";

export async function loader({ request, params, context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "responses.write");
  const responseId = routeId(params.responseId, "response");
  return {
    title: texts.t("staff.promise.restsOn"),
    responseId,
    ...(await promisesOfResponseForStaff({ responseId, now })),
    mayMake: may(me, "promises.make"),
    isDone: new URL(request.url).searchParams.get("done") === "chosen",
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.write"));
  const responseId = routeId(params.responseId, "response");
  const form = await readForm(request, choosePromiseSchema);
  if (!form.ok) return data({ errors: form.errors }, { status: errorStatus(form.errors) });
  const { choice: mode, promise: promiseId } = form.value;
  const chosen = await choosePromise({ responseId, promiseId, mode, by, now });
  if (chosen.ok) return redirect(`/staff/responses/${responseId}/promises?done=chosen`, 303);
  return data({ errors: { _form: `error.response.${chosen.reason}` } }, { status: 422 });
}

export default function ResponsePromises() {
  const { isDone, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame
      isPractice={page.isPractice}
      done={isDone && !sent ? "staff.promise.done.chosen" : undefined}
      back={{ href: responseAddress(page.responseId), text: say("staff.responses.items.back") }}
    >
      <ResponsePromisesPage {...page} errors={sent?.errors} />
    </StaffFrame>
  );
}
