import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { firstSteps } from "#app/domain/insights/first-steps.server.ts";
import { staffDay } from "#app/domain/insights/staff-day.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { hasOneAdministrator } from "#app/domain/staff/active-administrators.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { StaffHome } from "#app/ui/staff/staff-home.tsx";

export async function loader({ context: { staff, settings, path, texts, now } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "home.see");
  const { promises, region } = requireSettings(settings);
  return {
    title: texts.t("staff.home.title"),
    day: await staffDay({ me, now, timeZone: region.timeZone, promises }),
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
