import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { promiseForStaff } from "#app/domain/actions/promises/promises-for-staff.server.ts";
import { historyOf } from "#app/domain/insights/told-entries.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { promiseDoneText } from "#app/ui/promises/done.ts";
import { StaffPromisePage } from "#app/ui/promises/staff-promise-page.tsx";

export async function loader({ request, params, context: { staff, path, now } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "actions.read");
  const promiseId = routeId(params.promiseId, "promise");
  const promise = await promiseForStaff({ promiseId, now });
  return {
    title: promise.words,
    promise,
    history: await historyOf(promiseId),
    mayMake: may(me, "promises.make"),
    done: promiseDoneText(new URL(request.url).searchParams.get("done")),
  };
}

export default function StaffPromise() {
  const { promise, history, mayMake, done } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <StaffFrame done={done} back={{ href: "/staff/promises", text: say("promises.all") }}>
      <StaffPromisePage promise={promise} history={history} mayMake={mayMake} />
    </StaffFrame>
  );
}
