import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { SectionFieldsProps } from "./section-fields.ts";

type TeamFieldsProps = SectionFieldsProps & { choices: readonly { code: string; name: string }[] };

export function TeamFields({ typed, errors, choices }: TeamFieldsProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <>
      <Checkboxes
        name="languages"
        fieldset={{ legend: { children: say("settings.team.languages") } }}
        hint={{ children: say("settings.team.languagesHint") }}
        errorMessage={errorAt("languages")}
        items={choices.map(({ code, name }) => ({ value: code, children: <span lang={code}>{name}</span> }))}
        values={typed.languages?.split("\n")}
      />
      <Textarea
        name="support"
        rows={3}
        label={{ children: say("settings.team.support") }}
        hint={{ children: say("settings.team.supportHint") }}
        errorMessage={errorAt("support")}
        value={typed.support}
      />
    </>
  );
}
