import { CLOSURE_KINDS, CLOSURE_REASONS } from "#app/domain/triage/reasons.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { ItemFormProps } from "./form-page.ts";

/** What happens to it and why is one choice, with the sentence that the person reads. */
export function ClosureForm({ item, prefix = "", errors, typed }: ItemFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const open = CLOSURE_KINDS.filter((kind) => !item.closures.some((closure) => closure.kind === kind));
  return (
    <form method="post" action={`/staff/triage/${item.id}/closures`} noValidate>
      <Radios
        name="choice"
        idPrefix={`${prefix}choice`}
        className="govuk-radios--small radios--grouped"
        fieldset={{ legend: { children: say("triage.closure.choice") } }}
        errorMessage={errorAt("choice")}
        value={typed?.choice}
        items={open.flatMap((kind) => [
          { divider: say(`triage.closure.${kind}`) },
          ...CLOSURE_REASONS[kind].map((reason) => ({
            value: `${kind}.${reason}`,
            children: say(`reason.${kind}.${reason}` as TextKey),
          })),
        ])}
      />
      <Textarea
        name="sentence"
        id={`${prefix}sentence`}
        rows={3}
        label={{ children: say("triage.closure.sentence") }}
        hint={{ children: say("triage.closure.sentenceHint") }}
        errorMessage={errorAt("sentence")}
        value={typed?.sentence}
      />
      <Button>{say("triage.closure.save")}</Button>
    </form>
  );
}
