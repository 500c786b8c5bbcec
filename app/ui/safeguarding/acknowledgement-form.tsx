import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type AcknowledgementFormProps = {
  caseId: string;
  referralId: string;
  /** "2026-11-23" */
  day: string;
  /** Where several are on a page, each field has an id of its own. */
  isOneOfMany?: boolean;
  errors?: FieldErrors | undefined;
};

export function AcknowledgementForm({ caseId, referralId, day, errors, ...page }: AcknowledgementFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form
      method="post"
      action={`/staff/confidential/${caseId}/referrals/${referralId}/acknowledgement`}
      noValidate
    >
      <Input
        name="acknowledgedOn"
        id={page.isOneOfMany ? `acknowledgedOn-${referralId}` : undefined}
        type="date"
        className="govuk-input--width-10"
        label={{ children: say("staff.confidential.referral.acknowledgedOn") }}
        errorMessage={errorAt("acknowledgedOn")}
        value={day}
      />
      <Button variant="secondary" className="button--small">
        {say("staff.confidential.referral.acknowledge")}
      </Button>
    </form>
  );
}
