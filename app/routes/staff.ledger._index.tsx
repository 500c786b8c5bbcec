import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listEvents } from "#app/domain/events/list-events.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { ledgerPage } from "#app/domain/insights/told-entries.server.ts";
import { emptyBalance } from "#app/domain/ledger/dispositions.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { StaffLedgerPage } from "#app/ui/ledger/staff-ledger-page.tsx";

export async function loader({ request, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "ledger.read");
  const before = new URL(request.url).searchParams.get("before");
  const [check, { entries, next }, events] = await Promise.all([
    ledgerCheck(),
    ledgerPage({ before }),
    listEvents(),
  ]);
  const nameOf = new Map(events.map(({ id, name }) => [id, name]));
  const eventName = (eventId: string | null) => (eventId ? (nameOf.get(eventId) ?? null) : null);
  return {
    title: texts.t("ledger.staff.title"),
    isBalanced: check.isBalanced,
    lines: [...new Set([...check.entries.keys(), ...check.tables.keys()])].map((eventId) => ({
      name: eventName(eventId),
      entries: check.entries.get(eventId) ?? emptyBalance(),
      tables: check.tables.get(eventId) ?? emptyBalance(),
    })),
    differences: check.differences.map(({ eventId, ...line }) => ({ ...line, name: eventName(eventId) })),
    entries,
    next,
    isFirstPage: before === null,
  };
}

export default function StaffLedger() {
  return <StaffLedgerPage {...useLoaderData<typeof loader>()} />;
}
