import type { OpenInvitation, TeamMember } from "#app/domain/staff/team.server.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { nameOfLanguage } from "#app/ui/translations/language-name.ts";

type TeamTablesProps = { team: { members: TeamMember[]; invitations: OpenInvitation[] }; mayManage: boolean };

export function TeamTables({ team, mayManage }: TeamTablesProps) {
  const { t, date, language } = useTexts();
  const columns = (...keys: ("name" | "email" | "role" | "languages" | "state" | "until")[]) =>
    keys.map((key) => ({ children: t(`staff.team.${key}`) }));
  return (
    <>
      <Table
        caption={t("staff.team.members")}
        captionClassName="govuk-table__caption--m"
        stackOnPhone
        firstCellIsHeader
        head={columns("name", "email", "role", "languages", "state")}
        rows={team.members.map((member) => [
          { children: <MemberName member={member} isLink={mayManage} /> },
          { children: member.email, className: "break-long" },
          { children: t(`role.${member.role}`) },
          { children: member.languages.map((code) => nameOfLanguage(code, language)).join(", ") },
          { children: <MemberState member={member} /> },
        ])}
      />
      {team.invitations.length > 0 ? (
        <Table
          caption={t("staff.team.invitations")}
          captionClassName="govuk-table__caption--m"
          stackOnPhone
          firstCellIsHeader
          head={columns("email", "role", "until")}
          rows={team.invitations.map(({ email, role, expiresAt }) => [
            { children: email, className: "break-long" },
            { children: t(`role.${role}`) },
            { children: date(expiresAt) },
          ])}
        />
      ) : null}
    </>
  );
}

function MemberName({ member, isLink }: { member: TeamMember; isLink: boolean }) {
  if (!isLink) return member.name;
  return (
    <a className="govuk-link" href={`/staff/team/${member.id}`}>
      {member.name}
    </a>
  );
}

function MemberState({ member }: { member: TeamMember }) {
  const { say } = useTexts();
  return member.disabledAt ? (
    <Tag colour="grey">{say("staff.team.closed")}</Tag>
  ) : (
    <Tag colour="green">{say("staff.team.active")}</Tag>
  );
}
