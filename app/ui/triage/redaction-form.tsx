import { REDACTION_REASONS } from "#app/domain/feedback/reasons.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { ItemFormProps } from "./form-page.ts";

/** Works by copying words, so that it needs no script. */
export function RedactionForm({ item, prefix = "", errors, typed }: ItemFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/triage/${item.id}/redactions`} noValidate>
      <Textarea
        name="phrases"
        id={`${prefix}phrases`}
        rows={3}
        spellCheck={false}
        label={{ children: say("triage.redaction.phrases") }}
        hint={{ children: say("triage.redaction.phrasesHint") }}
        errorMessage={errorAt("phrases")}
        value={typed?.phrases}
      />
      <Radios
        name="reason"
        idPrefix={`${prefix}reason`}
        className="govuk-radios--small"
        fieldset={{ legend: { children: say("triage.redaction.reason") } }}
        errorMessage={errorAt("reason")}
        value={typed?.reason}
        items={REDACTION_REASONS.map((reason) => ({
          value: reason,
          children: say(`reason.redaction.${reason}`),
        }))}
      />
      <Button>{say("triage.redaction.save")}</Button>
    </form>
  );
}
