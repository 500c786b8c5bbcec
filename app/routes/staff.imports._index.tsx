import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { importsForStaff } from "#app/domain/feedback/imports/import-for-staff.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { ImportsPage } from "#app/ui/imports/imports-page.tsx";

export async function loader({ context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "feedback.import");
  return { title: texts.t("staff.import.title"), imports: await importsForStaff() };
}

export default function Imports() {
  return <ImportsPage {...useLoaderData<typeof loader>()} />;
}
