import type { CaseFacts } from "#app/domain/safeguarding/case-facts.server.ts";
import { CASE_OPEN_REASONS } from "#app/domain/safeguarding/reasons.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { WarningText } from "#app/ui/govuk/warning-text.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type ShowWordsFormProps = { found: CaseFacts; errors?: FieldErrors | undefined };

/** The words only come in the answer to this form, after a warning and with a reason. */
export function ShowWordsForm({ found, errors }: ShowWordsFormProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <div className="confidential">
      <WarningText iconFallbackText={t("helpNow.warning")}>{say("staff.confidential.warning")}</WarningText>
      {found.newMessages > 0 ? (
        <p className="govuk-body">{say("staff.confidential.newMessages", { count: found.newMessages })}</p>
      ) : null}
      <p className="govuk-body">{say("staff.confidential.show.hint")}</p>
      <form method="post" action={`/staff/confidential/${found.id}/words`} noValidate>
        <Radios
          name="reason"
          className="govuk-radios--small"
          fieldset={{ legend: { children: say("staff.confidential.show.why") } }}
          errorMessage={errorAt("reason")}
          items={CASE_OPEN_REASONS.map((reason) => ({
            value: reason,
            children: say(`reason.caseOpened.${reason}`),
          }))}
        />
        <Button className="govuk-!-margin-bottom-2">{say("staff.confidential.show")}</Button>
      </form>
    </div>
  );
}
