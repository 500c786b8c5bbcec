import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listEvents } from "#app/domain/events/list-events.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { StaffEventsPage } from "#app/ui/events/staff-events-page.tsx";

export async function loader({ context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "events.edit");
  return { title: texts.t("events.staff.title"), events: await listEvents(), now };
}

export default function StaffEvents() {
  return <StaffEventsPage {...useLoaderData<typeof loader>()} />;
}
