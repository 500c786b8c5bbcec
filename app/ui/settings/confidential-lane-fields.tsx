import { WEEKDAYS } from "#app/domain/operator/schema.ts";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { SectionFieldsProps } from "./section-fields.ts";
import { TextField } from "./text-field.tsx";
import { weekdayName } from "./weekday-name.ts";

export function ConfidentialLaneFields(fields: SectionFieldsProps) {
  const { say, language } = useTexts();
  const { typed, errors } = fields;
  const errorAt = useFieldErrors(errors);
  return (
    <>
      <Radios
        name="isOpen"
        fieldset={{ legend: { children: say("settings.confidentialLane.question") } }}
        hint={{ children: say("settings.confidentialLane.hint") }}
        errorMessage={errorAt("isOpen")}
        items={[
          { value: "yes", children: say("settings.confidentialLane.yes") },
          { value: "no", children: say("settings.confidentialLane.no") },
        ]}
        value={typed.isOpen}
      />
      <Checkboxes
        name="readOn"
        className="govuk-checkboxes--small"
        fieldset={{ legend: { children: say("settings.confidentialLane.readOn") } }}
        hint={{ children: say("settings.confidentialLane.readOn.hint") }}
        errorMessage={errorAt("readOn")}
        items={WEEKDAYS.map((day) => ({ value: day, children: weekdayName(language, day) }))}
        values={typed.readOn?.split("\n")}
      />
      <TextField
        {...fields}
        name="deputyEmail"
        type="email"
        label="settings.confidentialLane.deputyEmail"
        hint="settings.confidentialLane.deputyEmail.hint"
        isOptional
      />
      <TextField
        {...fields}
        name="deputyAfterHours"
        inputMode="numeric"
        className="govuk-input--width-3"
        label="settings.confidentialLane.deputyAfterHours"
        suffix={{ children: say("settings.confidentialLane.hours") }}
      />
    </>
  );
}
