import type { FieldError } from "#app/ui/govuk/form-group.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { QrCode } from "./qr-code.tsx";

type TotpSetupProps = {
  name?: string;
  secret: string;
  otpauthUri: string;
  errorMessage: FieldError | undefined;
};

/** The secret for the authenticator app, to scan or to type, and the first code that shows that it arrived. */
export function TotpSetup({ name = "code", secret, otpauthUri, errorMessage }: TotpSetupProps) {
  const { t, say } = useTexts();
  const groups = secret.match(/.{1,4}/g)?.join(" ") ?? secret;
  return (
    <section className="totp" aria-labelledby="totp-heading">
      <h2 className="govuk-heading-m" id="totp-heading">
        {say("staff.totp.heading")}
      </h2>
      <p className="govuk-body">{say("staff.totp.why")}</p>
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        <li>{say("staff.totp.open")}</li>
        <li>
          {say("staff.totp.scan")}
          <QrCode data={otpauthUri} label={t("staff.totp.qr")} />
          <a className="govuk-link" href={otpauthUri}>
            {say("staff.totp.here")}
          </a>
        </li>
        <li>
          {say("staff.totp.type")} <code className="totp__secret">{groups}</code>
        </li>
      </ol>
      <Input
        name={name}
        label={{ children: say("staff.totp.code") }}
        hint={{ children: say("staff.totp.codeHint") }}
        errorMessage={errorMessage}
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        className="govuk-input--width-10 code-input"
      />
    </section>
  );
}
