import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listEvents } from "#app/domain/events/list-events.server.ts";
import { namesAddress } from "#app/domain/names/named-kinds.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { StaffEventsPage } from "#app/ui/events/staff-events-page.tsx";

export async function loader({ context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "events.edit");
  return {
    title: texts.t("events.staff.title"),
    events: await listEvents(),
    venuesAt: may(reader, "settings.change") ? namesAddress("venue") : null,
    now,
  };
}

export default function StaffEvents() {
  return <StaffEventsPage {...useLoaderData<typeof loader>()} />;
}
