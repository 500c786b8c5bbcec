import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { EventFactForm, type EventFactFormProps } from "./event-fact-form.tsx";

/** How many came. */
export function AttendanceForm({ value, ...page }: EventFactFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(page.errors);
  return (
    <EventFactForm {...page}>
      <Input
        name="came"
        inputMode="numeric"
        autoComplete="off"
        className="govuk-input--width-5"
        label={{ children: say("staff.event.came") }}
        hint={{ children: say("staff.event.cameHint") }}
        errorMessage={errorAt("came")}
        value={value}
      />
    </EventFactForm>
  );
}
