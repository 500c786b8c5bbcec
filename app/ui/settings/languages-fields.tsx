import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { SectionFieldsProps } from "./section-fields.ts";

type LanguagesFieldsProps = SectionFieldsProps & { choices: readonly { code: string; name: string }[] };

export function LanguagesFields({ typed, errors, choices }: LanguagesFieldsProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <>
      <Select
        name="default"
        label={{ children: say("settings.languages.default") }}
        errorMessage={errorAt("default")}
        items={choices.map(({ code, name }) => ({ value: code, text: name, attributes: { lang: code } }))}
        value={typed.default}
      />
      <Checkboxes
        name="offered"
        fieldset={{ legend: { children: say("settings.languages.offered") } }}
        hint={{ children: say("settings.languages.offeredHint") }}
        errorMessage={errorAt("offered")}
        items={choices.map(({ code, name }) => ({
          value: code,
          children: <span lang={code}>{name}</span>,
        }))}
        values={typed.offered?.split("\n")}
      />
    </>
  );
}
