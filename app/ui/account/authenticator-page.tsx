import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { TotpSetup } from "#app/ui/staff/totp-setup.tsx";
import { ProofFields } from "./proof-fields.tsx";

type AuthenticatorPageProps = {
  title: string;
  offered: { secret: string; offer: string; otpauthUri: string };
  errors?: FieldErrors | undefined;
};

export function AuthenticatorPage({ title, offered, errors }: AuthenticatorPageProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const { secret, offer, otpauthUri } = offered;
  return (
    <StaffFrame back={{ href: "/staff/account", text: say("staff.account.title") }}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormErrors errors={errors} />
          <h1 className="govuk-heading-l">{title}</h1>
          <form method="post" noValidate>
            <input type="hidden" name="offer" value={offer} />
            <ProofFields errorAt={errorAt} />
            <TotpSetup
              name="newCode"
              secret={secret}
              otpauthUri={otpauthUri}
              errorMessage={errorAt("newCode")}
            />
            <p className="govuk-body">{say("staff.account.endsOthers")}</p>
            <Button preventDoubleClick>{say("staff.account.authenticatorSave")}</Button>
          </form>
        </div>
      </div>
    </StaffFrame>
  );
}
