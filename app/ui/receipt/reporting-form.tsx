import { REPORTING_ANSWERS } from "#app/domain/responses/verdict.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type ReportingFormProps = {
  code: string;
  /** What is wrong; the question is the heading of the page then. */
  errors?: Record<string, string>;
};

/** Asked once, after the person has said what they think of an answer. */
export function ReportingForm({ code, errors }: ReportingFormProps) {
  const { t, say, href } = useTexts();
  const wrong = errors?.reporting as TextKey | undefined;
  const legend = errors ? "govuk-visually-hidden" : "govuk-fieldset__legend--s";
  return (
    <form method="post" action={href("/receipt/reporting")} noValidate>
      <input type="hidden" name="code" value={code} />
      <Radios
        name="reporting"
        className="govuk-radios--small"
        fieldset={{
          legend: { children: say("receipt.reporting.question"), className: legend },
        }}
        hint={{ children: say("receipt.reporting.hint") }}
        errorMessage={wrong && { children: say(wrong), visuallyHiddenText: t("form.error") }}
        items={REPORTING_ANSWERS.map((answer) => ({
          value: answer,
          children: say(`receipt.reporting.answer.${answer}`),
        }))}
      />
      <Button variant="secondary" preventDoubleClick>
        {say("receipt.reporting.send")}
      </Button>
    </form>
  );
}
