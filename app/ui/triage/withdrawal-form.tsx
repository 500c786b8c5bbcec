import { STAFF_WITHDRAWAL_REASONS } from "#app/domain/feedback/reasons.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { ItemFormProps } from "./form-page.ts";

/** For a person who asks to take it back and has no code at hand: what the receipt does, with the reason written down. */
export function WithdrawalForm({ item, prefix = "", errors, typed }: ItemFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/triage/${item.id}/withdrawal`} noValidate>
      <p className="govuk-body">{say("triage.withdrawal.words")}</p>
      <Radios
        name="reason"
        idPrefix={`${prefix}reason`}
        className="govuk-radios--small"
        fieldset={{ legend: { children: say("triage.withdrawal.why") } }}
        errorMessage={errorAt("reason")}
        value={typed?.reason}
        items={STAFF_WITHDRAWAL_REASONS.map((reason) => ({
          value: reason,
          children: say(`reason.withdrawn.${reason}`),
        }))}
      />
      <Checkboxes
        name="confirm"
        idPrefix={`${prefix}confirm`}
        className="govuk-checkboxes--small"
        errorMessage={errorAt("confirm")}
        items={[{ value: "yes", children: say("triage.withdrawal.confirm") }]}
      />
      <Button variant="warning" preventDoubleClick>
        {say("triage.withdrawal.save")}
      </Button>
    </form>
  );
}
