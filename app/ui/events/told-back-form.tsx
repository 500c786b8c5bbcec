import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { EventFactForm, type EventFactFormProps } from "./event-fact-form.tsx";

/** When people heard, where they had spoken, what came of it. */
export function ToldBackForm({ value, ...page }: EventFactFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(page.errors);
  return (
    <EventFactForm {...page}>
      <Input
        name="toldBackOn"
        type="date"
        className="govuk-input--width-10"
        label={{ children: say("staff.event.toldBackOn") }}
        hint={{ children: say("staff.event.toldBackHint") }}
        errorMessage={errorAt("toldBackOn")}
        value={value}
      />
    </EventFactForm>
  );
}
