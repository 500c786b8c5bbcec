import { REFERRAL_CONSENTS } from "#app/domain/safeguarding/reasons.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type ReferralFormProps = {
  caseId: string;
  /** "2026-11-23" */
  today: string;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** Notes that the case was passed on; nothing is sent. */
export function ReferralForm({ caseId, today, errors, typed }: ReferralFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/confidential/${caseId}/referrals`} noValidate>
      <p className="govuk-hint">{say("staff.confidential.referral.hint")}</p>
      <Input
        name="to"
        label={{ children: say("staff.confidential.referral.to"), className: "govuk-label--s" }}
        hint={{ children: say("staff.confidential.referral.to.hint") }}
        errorMessage={errorAt("to")}
        value={typed?.to}
      />
      <Textarea
        name="what"
        rows={3}
        label={{ children: say("staff.confidential.referral.what"), className: "govuk-label--s" }}
        errorMessage={errorAt("what")}
        value={typed?.what}
      />
      <Radios
        name="consent"
        className="govuk-radios--small"
        fieldset={{ legend: { children: say("staff.confidential.referral.consent") } }}
        errorMessage={errorAt("consent")}
        value={typed?.consent}
        items={REFERRAL_CONSENTS.map((consent) => ({
          value: consent,
          children: say(`staff.confidential.consent.${consent}`),
        }))}
      />
      <Input
        name="passedOn"
        type="date"
        className="govuk-input--width-10"
        label={{ children: say("staff.confidential.referral.day"), className: "govuk-label--s" }}
        errorMessage={errorAt("passedOn")}
        value={typed?.passedOn ?? today}
      />
      <Button variant="secondary" preventDoubleClick>
        {say("staff.confidential.referral.save")}
      </Button>
    </form>
  );
}
