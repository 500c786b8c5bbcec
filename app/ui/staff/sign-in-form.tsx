import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "./form-errors.tsx";

type SignInFormProps = {
  title: string;
  to: string;
  /** Something was sent after the session had ended. */
  isKept: boolean;
  errors?: FieldErrors | undefined;
  email?: string | undefined;
};

/** E-mail, password and code on one page, so that a password manager fills all three. */
export function SignInForm({ title, to, isKept, errors, email }: SignInFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <FormErrors errors={errors} />
        <h1 className="govuk-heading-l">{title}</h1>
        {isKept ? <InsetText>{say("staff.signIn.kept")}</InsetText> : null}
        <form method="post" action="/staff/sign-in" noValidate>
          <input type="hidden" name="to" value={to} />
          <Input
            name="email"
            type="email"
            label={{ children: say("staff.signIn.email") }}
            errorMessage={errorAt("email")}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={email}
          />
          <Input
            name="password"
            type="password"
            label={{ children: say("staff.signIn.password") }}
            errorMessage={errorAt("password")}
            autoComplete="current-password"
            spellCheck={false}
          />
          <Input
            name="code"
            label={{ children: say("staff.signIn.code") }}
            hint={{ children: say("staff.signIn.codeHint") }}
            errorMessage={errorAt("code")}
            inputMode="numeric"
            autoComplete="one-time-code"
            spellCheck={false}
            className="govuk-input--width-10 code-input"
          />
          <Button preventDoubleClick>{say("staff.signIn.button")}</Button>
        </form>
        <p className="govuk-body">{say("staff.signIn.help")}</p>
      </div>
    </div>
  );
}
