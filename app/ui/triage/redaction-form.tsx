import { REDACTION_REASONS } from "#app/domain/feedback/reasons.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { ItemFormProps } from "./form-page.ts";

/**
 * Works by copying words, so that it needs no script. With one, words are marked where they stand: the button and the
 * line that says what will be cut are put below them (cut-marked.ts).
 */
export function RedactionForm({ item, prefix = "", query = "", errors, typed }: ItemFormProps) {
  const { say, t } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/triage/${item.id}/redactions${query}`} noValidate data-cut-form="">
      <p className="govuk-hint" id={`${prefix}marking`} data-cut-hint="" hidden>
        {say("triage.redaction.marking")}
      </p>
      <button
        type="button"
        className="govuk-button govuk-button--secondary button--small cut-this"
        data-cut-button=""
        hidden
      >
        {say("triage.redaction.cutThis")}
      </button>
      <p className="cut-status" role="status" data-cut-status="" data-words={t("triage.redaction.marked")} />
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
