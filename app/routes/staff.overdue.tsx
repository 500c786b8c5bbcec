import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { promisesPastTheirDate } from "#app/domain/actions/promises/promises-for-staff.server.ts";
import { silencesToTell } from "#app/domain/actions/silence/silences.server.ts";
import { overdue } from "#app/domain/insights/overdue.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { OverduePage } from "#app/ui/ledger/overdue-page.tsx";

export async function loader({ context: { staff, settings, path, texts, now } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "triage.read");
  const { promises, region } = requireSettings(settings);
  return {
    title: texts.t("staff.overdue.title"),
    promises,
    late: await overdue({ now, timeZone: region.timeZone, promises }),
    past: may(me, "actions.read") ? await promisesPastTheirDate({ now }) : null,
    mayTell: may(me, "actions.edit"),
    silent: await silencesToTell({
      now,
      timeZone: region.timeZone,
      updateEveryDays: promises.updateEveryDays,
    }),
  };
}

export default function Overdue() {
  return <OverduePage {...useLoaderData<typeof loader>()} />;
}
