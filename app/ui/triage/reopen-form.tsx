import { REOPEN_REASONS } from "#app/domain/triage/reasons.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { ItemFormProps } from "./form-page.ts";

/** Ends one closure of the item; why is asked. With several, which one is asked too. */
export function ReopenForm({ item, prefix = "", errors, typed }: ItemFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const [only] = item.closures;
  if (!only) return null;
  return (
    <form method="post" action={`/staff/triage/${item.id}/reopening`} noValidate>
      {item.closures.length === 1 ? (
        <input type="hidden" name="kind" value={only.kind} />
      ) : (
        <Radios
          name="kind"
          idPrefix={`${prefix}kind`}
          className="govuk-radios--small"
          fieldset={{ legend: { children: say("triage.closure.which") } }}
          errorMessage={errorAt("kind")}
          value={typed?.kind}
          items={item.closures.map(({ kind }) => ({ value: kind, children: say(`disposition.${kind}`) }))}
        />
      )}
      <Radios
        name="reason"
        idPrefix={`${prefix}reason`}
        className="govuk-radios--small"
        fieldset={{ legend: { children: say("triage.closure.why") } }}
        errorMessage={errorAt("reason")}
        value={typed?.reason}
        items={REOPEN_REASONS.map((reason) => ({ value: reason, children: say(`reason.reopen.${reason}`) }))}
      />
      <Button variant="secondary">{say("triage.closure.reopen")}</Button>
    </form>
  );
}
