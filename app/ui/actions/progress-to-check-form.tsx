import { Button } from "#app/ui/govuk/button.tsx";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { ProgressFormProps } from "./progress-form.tsx";

type ProgressToCheckFormProps = ProgressFormProps & {
  /** Whose answer the words begin with. */
  toAsk: { questionId: string; organisationId: string; organisation: string };
};

/** Words that a partner's answer became go to the partner first; they are posted from their check. */
export function ProgressToCheckForm({ actionId, values, errors, toAsk }: ProgressToCheckFormProps) {
  const { say } = useTexts();
  const errorOf = useFieldErrors(errors);
  const { questionId, organisationId, organisation } = toAsk;
  return (
    <form method="post" action={`/staff/actions/${actionId}/facts`} noValidate>
      <InsetText>{say("staff.facts.first", { organisation })}</InsetText>
      <input type="hidden" name="question" value={questionId} />
      <input type="hidden" name="organisation" value={organisationId} />
      <Textarea
        name="words"
        rows={6}
        label={{ children: say("staff.action.progress.words"), className: "govuk-label--s" }}
        hint={{ children: say("staff.action.progress.words.hint") }}
        value={values.words ?? ""}
        errorMessage={errorOf("words")}
      />
      <Button preventDoubleClick>{say("staff.facts.sendTo", { organisation })}</Button>
    </form>
  );
}
