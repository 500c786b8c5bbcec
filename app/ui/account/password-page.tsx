import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { ProofFields } from "./proof-fields.tsx";

type PasswordPageProps = { title: string; email: string; errors?: FieldErrors | undefined };

export function PasswordPage({ title, email, errors }: PasswordPageProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <StaffFrame back={{ href: "/staff/account", text: say("staff.account.title") }}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormErrors errors={errors} />
          <h1 className="govuk-heading-l">{title}</h1>
          <form method="post" noValidate>
            {/* Without a name, so that it is not sent: it is here for password managers. */}
            <input
              className="govuk-visually-hidden"
              type="email"
              autoComplete="username"
              aria-label={t("staff.join.email")}
              readOnly
              tabIndex={-1}
              defaultValue={email}
            />
            <ProofFields errorAt={errorAt} />
            <Input
              name="newPassword"
              type="password"
              label={{ children: say("staff.account.newPassword") }}
              hint={{ children: say("staff.join.passwordHint") }}
              errorMessage={errorAt("newPassword")}
              autoComplete="new-password"
              spellCheck={false}
            />
            <p className="govuk-body">{say("staff.account.endsOthers")}</p>
            <Button preventDoubleClick>{say("staff.account.password")}</Button>
          </form>
        </div>
      </div>
    </StaffFrame>
  );
}
