import type { Role } from "#app/domain/staff/permissions.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "./form-errors.tsx";
import { TotpSetup } from "./totp-setup.tsx";

type JoinFormProps = {
  title: string;
  email: string;
  role: Role;
  secret: string;
  otpauthUri: string;
  name: string;
  errors?: FieldErrors | undefined;
};

export function JoinForm({ title, email, role, secret, otpauthUri, name, errors }: JoinFormProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <FormErrors errors={errors} />
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">{say("staff.join.intro", { role: t(`role.${role}`) })}</p>
        <form method="post" noValidate>
          <Input
            name="name"
            label={{ children: say("staff.join.name") }}
            hint={{ children: say("staff.join.nameHint") }}
            errorMessage={errorAt("name")}
            autoComplete="name"
            spellCheck={false}
            value={name}
          />
          <SignInAddress email={email} />
          <Input
            name="password"
            type="password"
            label={{ children: say("staff.join.password") }}
            hint={{ children: say("staff.join.passwordHint") }}
            errorMessage={errorAt("password")}
            autoComplete="new-password"
            spellCheck={false}
          />
          <TotpSetup secret={secret} otpauthUri={otpauthUri} errorMessage={errorAt("code")} />
          <Button preventDoubleClick>{say("staff.join.button")}</Button>
        </form>
      </div>
    </div>
  );
}

/** Without a name, so that it is not sent: it is here for the person and for password managers. */
function SignInAddress({ email }: { email: string }) {
  const { say } = useTexts();
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor="username">
        {say("staff.join.email")}
      </label>
      <input
        className="govuk-input"
        id="username"
        type="email"
        autoComplete="username"
        readOnly
        defaultValue={email}
      />
    </div>
  );
}
