import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { DayFrame } from "./day-frame.tsx";

type PinPageProps = { title: string; event: string; isPractice: boolean; errors?: FieldErrors | undefined };

export function PinPage({ title, event, isPractice, errors }: PinPageProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <DayFrame isPractice={isPractice}>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.day.pinWords", { event })}</p>
      <form method="post" noValidate>
        <Input
          name="pin"
          label={{ children: say("staff.day.pin") }}
          hint={{ children: say("staff.day.pinHint") }}
          errorMessage={errorAt("pin")}
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          className="govuk-input--width-10 code-input"
        />
        <Button preventDoubleClick>{say("staff.day.enter")}</Button>
      </form>
    </DayFrame>
  );
}
