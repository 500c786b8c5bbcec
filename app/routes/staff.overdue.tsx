import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { overdue } from "#app/domain/insights/overdue.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { OverduePage } from "#app/ui/ledger/overdue-page.tsx";

export async function loader({ context: { staff, settings, path, texts, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.read");
  const { promises, region } = requireSettings(settings);
  return {
    title: texts.t("staff.overdue.title"),
    promises,
    late: await overdue({ now, timeZone: region.timeZone, promises }),
  };
}

export default function Overdue() {
  return <OverduePage {...useLoaderData<typeof loader>()} />;
}
