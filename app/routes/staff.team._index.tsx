import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { hasOneAdministrator } from "#app/domain/staff/active-administrators.server.ts";
import { inviteStaff } from "#app/domain/staff/invite-staff.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { inviteSchema } from "#app/domain/staff/schema.ts";
import { listTeam } from "#app/domain/staff/team.server.ts";
import { origin } from "#app/platform/env.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { random } from "#app/platform/random.server.ts";
import { WarningText } from "#app/ui/govuk/warning-text.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { InviteForm } from "#app/ui/staff/invite-form.tsx";
import { TeamTables } from "#app/ui/staff/team-tables.tsx";

const DONE = {
  closed: "staff.team.done.closed",
  role: "staff.team.done.role",
  languages: "staff.team.done.languages",
  invitationEnded: "staff.team.done.invitationEnded",
} as const;

const isDone = (done: string | null): done is keyof typeof DONE => done !== null && Object.hasOwn(DONE, done);

export async function loader({ request, context: { staff, path, now, texts } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "team.read");
  const done = new URL(request.url).searchParams.get("done");
  return {
    title: texts.t("staff.team.title"),
    team: await listTeam({ now }),
    mayManage: may(me, "team.manage"),
    done: isDone(done) ? DONE[done] : undefined,
    isAlone: may(me, "team.manage") && (await hasOneAdministrator()),
  };
}

export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const me = requireStaff({ staff }, "team.manage");
  const form = await readForm(request, inviteSchema);
  if (!form.ok) return refused(form.errors, form.typed);
  const invited = await inviteStaff({ ...form.value, by: staffActor(me), now, random });
  if (!invited.ok) return refused({ email: "error.staff.alreadyMember" }, form.value);
  return data({
    errors: undefined,
    typed: undefined,
    invited: { email: form.value.email, link: origin() + invited.path },
  });
}

function refused(errors: FieldErrors, { email = "", role = "" }: { email?: string; role?: string }) {
  return data({ errors, typed: { email, role }, invited: undefined }, { status: errorStatus(errors) });
}

export default function TeamPage() {
  const { title, team, mayManage, done, isAlone } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t, say } = useTexts();
  return (
    <StaffFrame done={sent ? undefined : done}>
      {mayManage ? (
        <InviteForm title={title} errors={sent?.errors} typed={sent?.typed} invited={sent?.invited} />
      ) : (
        <h1 className="govuk-heading-l">{title}</h1>
      )}
      {isAlone ? (
        <WarningText iconFallbackText={t("staff.home.warning")}>{say("staff.team.alone")}</WarningText>
      ) : null}
      <TeamTables team={team} mayManage={mayManage} />
      <p className="govuk-body">
        <a className="govuk-link" href="/staff/permissions">
          {say("staff.permissions.heading")}
        </a>
      </p>
    </StaffFrame>
  );
}
