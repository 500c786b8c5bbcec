import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { changeRole } from "#app/domain/staff/change-role.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { changeRoleSchema, readStaffId } from "#app/domain/staff/schema.ts";
import { teamMember } from "#app/domain/staff/team.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { MemberPanel } from "#app/ui/staff/member-panel.tsx";

export async function loader({ params, context: { staff, path } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "team.manage");
  const member = await teamMember({ staffId: readStaffId(params.staffId) });
  return { title: member.name, member };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const me = requireStaff({ staff }, "team.manage");
  const staffId = readStaffId(params.staffId);
  const form = await readForm(request, changeRoleSchema);
  if (!form.ok) return refused(form.errors);
  const changed = await changeRole({ staffId, role: form.value.role, by: staffActor(me), now });
  if (changed.ok) throw redirect("/staff/team?done=role", 303);
  return refused({
    role: changed.reason === "disabled" ? "error.staff.disabled" : "error.staff.lastAdministrator",
  });
}

function refused(errors: FieldErrors) {
  return data({ errors }, { status: errorStatus(errors) });
}

export default function MemberPage() {
  const { member } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: "/staff/team", text: say("staff.team.back") }}>
      <MemberPanel member={member} errors={sent?.errors} />
    </StaffFrame>
  );
}
