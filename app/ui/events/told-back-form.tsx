import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type ToldBackFormProps = {
  title: string;
  event: { id: string; name: string };
  value: string;
  errors?: FieldErrors | undefined;
};

/** When people heard, where they had spoken, what came of it. */
export function ToldBackForm({ title, event, value, errors }: ToldBackFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <StaffFrame back={{ href: `/staff/events/${event.id}`, text: event.name }}>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <form method="post" noValidate>
        <Input
          name="toldBackOn"
          type="date"
          className="govuk-input--width-10"
          label={{ children: say("staff.event.toldBackOn") }}
          hint={{ children: say("staff.event.toldBackHint") }}
          errorMessage={errorAt("toldBackOn")}
          value={value}
        />
        <Button preventDoubleClick>{say("events.form.save")}</Button>
      </form>
    </StaffFrame>
  );
}
