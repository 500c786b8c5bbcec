import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { SectionFieldsProps } from "./section-fields.ts";

/** New areas, one a line. */
export function AreasField({ typed, errors }: SectionFieldsProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <>
      <p className="govuk-body">{say("settings.areas.intro")}</p>
      <Textarea
        name="areas"
        label={{ children: say("settings.areas.lines") }}
        hint={{ children: say("settings.areas.linesHint") }}
        errorMessage={errorAt("areas")}
        value={typed.areas}
      />
    </>
  );
}
