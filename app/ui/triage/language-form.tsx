import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { Choice, ItemFormProps } from "./form-page.ts";

/** The language in which it was said, where the form had it wrong. */
export function LanguageForm({
  item,
  languages,
  prefix = "",
  errors,
  typed,
}: ItemFormProps & { languages: Choice[] }) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/triage/${item.id}/language`} noValidate>
      <Select
        name="language"
        id={`${prefix}language`}
        label={{ children: say("triage.language.label") }}
        errorMessage={errorAt("language")}
        value={typed?.language ?? item.language}
        items={languages.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <Button>{say("triage.language.save")}</Button>
    </form>
  );
}
