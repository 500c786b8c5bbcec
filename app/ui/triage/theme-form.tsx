import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { ItemFormProps } from "./form-page.ts";

/** A theme that is missing: it is added for all items, and given to this one. */
export function ThemeForm({ item, query = "", prefix = "", errors, typed }: ItemFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/triage/${item.id}/new-theme${query}`} noValidate>
      <Input
        name="name"
        id={`${prefix}name`}
        className="govuk-input--width-20"
        label={{ children: say("triage.themes.newName") }}
        hint={{ children: say("triage.themes.newHint") }}
        errorMessage={errorAt("name")}
        value={typed?.name}
      />
      <Button variant="secondary">{say("triage.themes.newSave")}</Button>
    </form>
  );
}
