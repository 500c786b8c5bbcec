import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { disableStaff } from "#app/domain/staff/disable-staff.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { emptySchema, readStaffId } from "#app/domain/staff/schema.ts";
import { teamMember } from "#app/domain/staff/team.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { ClosureForm } from "#app/ui/staff/closure-form.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "team.manage");
  const { id, name } = await teamMember({ staffId: readStaffId(params.staffId) });
  return { title: texts.t("staff.closure.title", { name }), id };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const me = requireStaff({ staff }, "team.manage");
  const staffId = readStaffId(params.staffId);
  const form = await readForm(request, emptySchema);
  if (!form.ok) return refused(form.errors);
  const disabled = await disableStaff({ staffId, by: staffActor(me), now });
  if (disabled.ok) throw redirect("/staff/team?done=closed", 303);
  return refused({ _form: "error.staff.lastAdministrator" });
}

function refused(errors: FieldErrors) {
  return data({ errors }, { status: errorStatus(errors) });
}

export default function ClosurePage() {
  const { title, id } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: `/staff/team/${id}`, text: say("staff.closure.back") }}>
      <ClosureForm title={title} errors={sent?.errors} />
    </StaffFrame>
  );
}
