import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type ResponseWithdrawalFormProps = {
  title: string;
  response: { id: string; items: number; latest: { title: string } };
  errors?: FieldErrors | undefined;
  reason?: string | undefined;
};

export function ResponseWithdrawalForm({ title, response, errors, reason }: ResponseWithdrawalFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <FormErrors errors={errors} />
        <span className="govuk-caption-l">{response.latest.title}</span>
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">{say("staff.responses.withdrawal.words", { count: response.items })}</p>
        <form method="post" noValidate>
          <Textarea
            name="reason"
            rows={3}
            label={{ children: say("staff.responses.withdrawal.reason"), className: "govuk-label--s" }}
            hint={{ children: say("staff.responses.withdrawal.reasonHint") }}
            errorMessage={errorAt("reason")}
            value={reason}
          />
          {errors?.confirmed ? (
            <Checkboxes
              name="confirmed"
              errorMessage={errorAt("confirmed")}
              items={[{ value: "yes", children: say("staff.responses.hints.confirm") }]}
            />
          ) : null}
          <Button variant="warning" preventDoubleClick>
            {say("staff.responses.withdrawal.button")}
          </Button>
        </form>
      </div>
    </div>
  );
}
