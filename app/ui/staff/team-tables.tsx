import type { OpenInvitation, SeenMember, TeamMember } from "#app/domain/staff/team.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Table } from "#app/ui/govuk/table.tsx";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { nameOfLanguage } from "#app/ui/translations/language-name.ts";

type TeamTablesProps = { team: { members: SeenMember[]; invitations: OpenInvitation[] }; mayManage: boolean };

export function TeamTables({ team, mayManage }: TeamTablesProps) {
  const { t, date, language } = useTexts();
  const columns = (
    ...keys: ("name" | "email" | "role" | "languages" | "lastSeen" | "state" | "until" | "end")[]
  ) => keys.map((key) => ({ children: t(`staff.team.${key}`) }));
  return (
    <>
      <Table
        caption={t("staff.team.members")}
        captionClassName="govuk-table__caption--m"
        stackOnPhone
        firstCellIsHeader
        head={columns("name", "email", "role", "languages", "lastSeen", "state")}
        rows={team.members.map((member) => [
          { children: <MemberName member={member} isLink={mayManage} /> },
          { children: member.email, className: "break-long" },
          { children: t(`role.${member.role}`) },
          { children: member.languages.map((code) => nameOfLanguage(code, language)).join(", ") },
          { children: member.lastSeenAt ? date(member.lastSeenAt) : t("staff.team.never") },
          { children: <MemberState member={member} /> },
        ])}
      />
      {team.invitations.length > 0 ? (
        <Table
          caption={t("staff.team.invitations")}
          captionClassName="govuk-table__caption--m"
          stackOnPhone
          firstCellIsHeader
          head={columns("email", "role", "until", ...(mayManage ? (["end"] as const) : []))}
          rows={team.invitations.map(({ id, email, role, expiresAt }) => [
            { children: email, className: "break-long" },
            { children: t(`role.${role}`) },
            { children: date(expiresAt) },
            ...(mayManage ? [{ children: <EndInvitation id={id} email={email} /> }] : []),
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

function EndInvitation({ id, email }: { id: string; email: string }) {
  const { say } = useTexts();
  return (
    <form method="post" action={`/staff/team/invitations/${id}/end`}>
      <Button variant="secondary" className="govuk-!-margin-bottom-0">
        {say("staff.team.endInvitation")}
        <span className="govuk-visually-hidden">: {email}</span>
      </Button>
    </form>
  );
}

function MemberState({ member }: { member: SeenMember }) {
  const { say } = useTexts();
  return member.disabledAt ? (
    <Tag colour="grey">{say("staff.team.closed")}</Tag>
  ) : (
    <Tag colour="green">{say(member.isSignedIn ? "staff.team.signedIn" : "staff.team.active")}</Tag>
  );
}
