import { ROLES } from "#app/domain/staff/permissions.ts";
import type { TeamMember } from "#app/domain/staff/team.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "./form-errors.tsx";

type MemberPanelProps = { member: TeamMember; errors?: FieldErrors | undefined };

export function MemberPanel({ member, errors }: MemberPanelProps) {
  const { say, date } = useTexts();
  return (
    <>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{member.name}</h1>
      <p className="govuk-body break-long">{member.email}</p>
      <p className="govuk-body">{say("staff.member.since", { date: date(member.createdAt) })}</p>
      {member.disabledAt ? (
        <InsetText>{say("staff.member.closed", { date: date(member.disabledAt) })}</InsetText>
      ) : (
        <>
          <RoleForm member={member} errors={errors} />
          <h2 className="govuk-heading-m">{say("staff.member.languages")}</h2>
          <p className="govuk-body">{say("staff.member.languagesHint")}</p>
          <Button href={`/staff/team/${member.id}/languages`} variant="secondary">
            {say("staff.member.languagesChange")}
          </Button>
          <h2 className="govuk-heading-m">{say("staff.member.access")}</h2>
          <p className="govuk-body">{say("staff.member.accessWords")}</p>
          <pre className="command">npm run -s staff:restore -- {member.email}</pre>
          <h2 className="govuk-heading-m">{say("staff.member.leaving")}</h2>
          <Button href={`/staff/team/${member.id}/closure`} variant="secondary">
            {say("staff.member.close")}
          </Button>
        </>
      )}
    </>
  );
}

function RoleForm({ member, errors }: MemberPanelProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post">
      <Radios
        name="role"
        fieldset={{ legend: { children: say("staff.member.role"), className: "govuk-fieldset__legend--m" } }}
        errorMessage={errorAt("role")}
        value={member.role}
        items={ROLES.map((role) => ({
          value: role,
          children: say(`role.${role}`),
          hint: { children: say(`role.${role}.does`) },
        }))}
      />
      <Button preventDoubleClick>{say("staff.member.save")}</Button>
    </form>
  );
}
