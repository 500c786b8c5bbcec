import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

export type ProgressFormProps = {
  actionId: string;
  values: Record<string, string>;
  errors?: FieldErrors | undefined;
};

export function ProgressForm({ actionId, values, errors }: ProgressFormProps) {
  const { say } = useTexts();
  const errorOf = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/actions/${actionId}/progress`} noValidate>
      {values.question ? <input type="hidden" name="question" value={values.question} /> : null}
      <Input
        name="happenedOn"
        type="date"
        className="govuk-input--width-10"
        label={{ children: say("staff.action.progress.day"), className: "govuk-label--s" }}
        value={values.happenedOn ?? ""}
        errorMessage={errorOf("happenedOn")}
      />
      <Textarea
        name="words"
        rows={4}
        label={{ children: say("staff.action.progress.words"), className: "govuk-label--s" }}
        hint={{ children: say("staff.action.progress.words.hint") }}
        value={values.words ?? ""}
        errorMessage={errorOf("words")}
      />
      <Button variant="secondary" preventDoubleClick>
        {say("staff.action.progress.button")}
      </Button>
    </form>
  );
}
