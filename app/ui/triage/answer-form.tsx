import { Button } from "#app/ui/govuk/button.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { ItemFormProps } from "./form-page.ts";

export function AnswerForm({ item, prefix = "", query = "", errors, typed }: ItemFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/triage/${item.id}/direct-answer${query}`} noValidate>
      <Textarea
        name="words"
        id={`${prefix}words`}
        rows={5}
        label={{ children: say("triage.answer.words") }}
        hint={{ children: say("triage.answer.hint") }}
        errorMessage={errorAt("words")}
        value={typed?.words}
      />
      <Button>{say("triage.answer.save")}</Button>
    </form>
  );
}
