import type { PromiseTextHint } from "#app/domain/actions/promises/promise-text-hints.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { PublicHints } from "#app/ui/staff/public-hints.tsx";
import { questionAddress } from "./done.ts";
import { PublicOutcomeLine, type ShownOutcome } from "./public-outcomes.tsx";

type OutcomePageProps = {
  title: string;
  questionId: string;
  /** As everyone would see it. */
  outcome: ShownOutcome;
  errors?: FieldErrors | undefined;
  hints: PromiseTextHint[];
};

/** The stop before everyone reads that a partner left a question without an answer. */
export function OutcomePage({ title, questionId, outcome, errors, hints }: OutcomePageProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <StaffFrame back={{ href: questionAddress(questionId), text: say("layout.back") }}>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.question.publishMeans")}</p>
      <div className="public-preview">
        <PublicOutcomeLine outcome={outcome} />
      </div>
      <form method="post" noValidate>
        <PublicHints hints={hints} />
        {hints.length > 0 ? (
          <Checkboxes
            name="confirmed"
            errorMessage={errorAt("confirmed")}
            items={[{ value: "yes", children: say("staff.responses.hints.confirm") }]}
          />
        ) : null}
        <Button preventDoubleClick>{say("staff.question.publishNow")}</Button>
      </form>
    </StaffFrame>
  );
}
