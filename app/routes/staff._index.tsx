import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { firstSteps } from "#app/domain/insights/first-steps.server.ts";
import { workWaiting } from "#app/domain/insights/work-waiting.server.ts";
import { hasOneAdministrator } from "#app/domain/staff/active-administrators.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { StaffHome } from "#app/ui/staff/staff-home.tsx";

export async function loader({ context: { staff, path, texts } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "home.see");
  return {
    title: texts.t("staff.home.title"),
    work: may(me, "triage.read") ? await workWaiting({ staffId: me.id }) : null,
    hasMail: isMailOn(),
    steps: may(me, "plan.import") ? await firstSteps() : null,
    isAlone: may(me, "team.manage") && (await hasOneAdministrator()),
  };
}

export default function StaffHomePage() {
  return (
    <StaffFrame>
      <StaffHome {...useLoaderData<typeof loader>()} />
    </StaffFrame>
  );
}
