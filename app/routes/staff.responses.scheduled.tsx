import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { scheduledResponses } from "#app/domain/responses/schedule/scheduled-responses.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { ScheduledList } from "#app/ui/responses/scheduled-list.tsx";

export async function loader({ context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "responses.read");
  return { title: texts.t("staff.schedule.list"), scheduled: await scheduledResponses() };
}

export default function Scheduled() {
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: "/staff/responses", text: say("staff.responses.title") }}>
      <ScheduledList {...useLoaderData<typeof loader>()} />
    </StaffFrame>
  );
}
