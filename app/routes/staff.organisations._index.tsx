import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { organisationsForStaff } from "#app/domain/partners/organisations-for-staff.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { OrganisationsPage } from "#app/ui/partners/organisations-page.tsx";

export async function loader({ context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "partners.read");
  return { title: texts.t("staff.organisations.title"), organisations: await organisationsForStaff() };
}

export default function Organisations() {
  return <OrganisationsPage {...useLoaderData<typeof loader>()} />;
}
