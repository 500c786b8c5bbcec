import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { verdictsForStaff } from "#app/domain/responses/verdicts-for-staff.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { VerdictListPage } from "#app/ui/verdicts/verdict-list-page.tsx";

export async function loader({ context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "responses.read");
  return { title: texts.t("staff.verdicts.title"), now, ...(await verdictsForStaff()) };
}

export default function Verdicts() {
  return <VerdictListPage {...useLoaderData<typeof loader>()} />;
}
