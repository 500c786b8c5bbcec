import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type ConfirmationFormProps = {
  readingId: string;
  /** The name that the document gives; null when there is a plan already, which keeps its name. */
  suggestedTitle: string | null;
  errors?: FieldErrors | undefined;
};

export function ConfirmationForm({ readingId, suggestedTitle, errors }: ConfirmationFormProps) {
  const { say } = useTexts();
  const errorOf = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/plan/${readingId}/confirmation`} noValidate>
      {suggestedTitle === null ? null : (
        <Input
          name="planTitle"
          label={{ children: say("plan.confirm.name"), className: "govuk-label--s" }}
          hint={{ children: say("plan.confirm.name.hint") }}
          value={suggestedTitle}
          errorMessage={errorOf("planTitle")}
        />
      )}
      <p className="govuk-body">{say("plan.confirm.hint")}</p>
      <Button preventDoubleClick>{say("plan.confirm.button")}</Button>
    </form>
  );
}
