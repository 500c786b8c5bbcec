import type { CaseFacts } from "#app/domain/safeguarding/case-facts.server.ts";
import { CASE_CLOSE_REASONS } from "#app/domain/safeguarding/reasons.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

export function CloseForm({ found, errors }: { found: CaseFacts; errors?: FieldErrors | undefined }) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/confidential/${found.id}/closure`} noValidate>
      <Radios
        name="reason"
        className="govuk-radios--small"
        fieldset={{ legend: { children: say("staff.confidential.close.why") } }}
        errorMessage={errorAt("reason")}
        items={CASE_CLOSE_REASONS.map((reason) => ({
          value: reason,
          children: say(`reason.case.${reason}`),
        }))}
      />
      <Button variant="secondary">{say("staff.confidential.close")}</Button>
    </form>
  );
}
