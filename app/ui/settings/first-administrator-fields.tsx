import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { TotpSetup } from "#app/ui/staff/totp-setup.tsx";
import type { SectionFieldsProps } from "./section-fields.ts";
import { TextField } from "./text-field.tsx";

type FirstAdministratorFieldsProps = SectionFieldsProps & { secret: string; otpauthUri: string };

export function FirstAdministratorFields({
  typed,
  errors,
  secret,
  otpauthUri,
}: FirstAdministratorFieldsProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const fields = { typed, errors, spellCheck: false };
  return (
    <>
      <p className="govuk-body">{say("firstRun.admin.intro")}</p>
      <TextField
        {...fields}
        name="adminName"
        label="firstRun.admin.name"
        hint="firstRun.admin.nameHint"
        autoComplete="name"
      />
      <TextField
        {...fields}
        name="adminEmail"
        type="email"
        label="firstRun.admin.email"
        hint="firstRun.admin.emailHint"
        autoComplete="username"
      />
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
    </>
  );
}
