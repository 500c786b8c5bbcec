import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { promisesForStaff } from "#app/domain/actions/promises/promises-for-staff.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { StaffPromiseList } from "#app/ui/promises/staff-promise-list.tsx";

export async function loader({ context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "actions.read");
  return {
    title: texts.t("promises.title"),
    promises: await promisesForStaff({ now }),
    mayMake: may(me, "promises.make"),
  };
}

export default function StaffPromises() {
  const { title, promises, mayMake } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <StaffFrame>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.promise.intro")}</p>
      {mayMake ? <Button href="/staff/promises/new">{say("staff.promise.new")}</Button> : null}
      <StaffPromiseList caption={title} promises={promises} />
    </StaffFrame>
  );
}
