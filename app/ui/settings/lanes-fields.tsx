import { Radios } from "#app/ui/govuk/radios.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { SectionFieldsProps } from "./section-fields.ts";

export function LanesFields({ typed, errors }: SectionFieldsProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <Radios
      name="incident"
      fieldset={{ legend: { children: say("settings.lanes.question") } }}
      hint={{ children: say("settings.lanes.hint") }}
      errorMessage={errorAt("incident")}
      items={[
        { value: "yes", children: say("settings.lanes.yes") },
        { value: "no", children: say("settings.lanes.no") },
      ]}
      value={typed.incident}
    />
  );
}
