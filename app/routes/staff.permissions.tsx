import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ROLES, requireStaff } from "#app/domain/staff/permissions.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { PermissionsTable } from "#app/ui/staff/permissions-table.tsx";

export function loader({ context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "home.see");
  return { title: texts.t("staff.permissions.heading") };
}

export default function Permissions() {
  const { title } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <StaffFrame isWide>
      <h1 className="govuk-heading-l">{title}</h1>
      <ul className="govuk-list govuk-list--bullet">
        {ROLES.map((role) => (
          <li key={role}>
            <strong>{say(`role.${role}`)}</strong>: {say(`role.${role}.does`)}
          </li>
        ))}
        <li>{say("staff.permissions.dayPass")}</li>
        <li>{say("staff.permissions.contact")}</li>
      </ul>
      <PermissionsTable />
    </StaffFrame>
  );
}
