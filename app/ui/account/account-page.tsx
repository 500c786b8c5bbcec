import type { Role } from "#app/domain/staff/permissions.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type AccountPageProps = {
  title: string;
  me: { name: string; email: string; role: Role };
  done: string | null;
};

const DONE = {
  password: "staff.account.done.password",
  authenticator: "staff.account.done.authenticator",
  sessions: "staff.account.done.sessions",
} as const;

export function AccountPage({ title, me, done }: AccountPageProps) {
  const { say } = useTexts();
  const isDone = done === "password" || done === "authenticator" || done === "sessions";
  return (
    <StaffFrame done={isDone ? DONE[done] : undefined}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body break-long">
        {me.name}, {me.email}
      </p>
      <p className="govuk-body">
        {say(`role.${me.role}`)}: {say(`role.${me.role}.does`)}
      </p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href="/staff/account/password">
            {say("staff.account.password")}
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/staff/account/authenticator">
            {say("staff.account.authenticator")}
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/staff/permissions">
            {say("staff.permissions.heading")}
          </a>
        </li>
      </ul>
      <h2 className="govuk-heading-m">{say("staff.account.elsewhere")}</h2>
      <p className="govuk-body">{say("staff.account.elsewhereWords")}</p>
      <form method="post" action="/staff/account/sessions/end">
        <Button variant="secondary">{say("staff.account.elsewhereEnd")}</Button>
      </form>
    </StaffFrame>
  );
}
