import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type SecondLookFormProps = {
  itemId: string;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

export function SecondLookForm({ itemId, errors, typed }: SecondLookFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/verdicts/${itemId}`} noValidate>
      <Radios
        name="ending"
        idPrefix="ending"
        fieldset={{
          legend: { children: say("staff.verdicts.ending"), className: "govuk-fieldset__legend--m" },
        }}
        errorMessage={errorAt("ending")}
        value={typed?.ending}
        items={[
          {
            value: "answeredAnew",
            children: say("staff.verdicts.ending.answeredAnew"),
            hint: { children: say("staff.verdicts.ending.answeredAnewHint") },
          },
          {
            value: "stays",
            children: say("staff.verdicts.ending.stays"),
            conditional: (
              <Textarea
                name="sentence"
                rows={3}
                label={{ children: say("staff.verdicts.ending.sentence") }}
                hint={{ children: say("staff.verdicts.ending.sentenceHint") }}
                errorMessage={errorAt("sentence")}
                value={typed?.sentence}
              />
            ),
          },
        ]}
      />
      <Button preventDoubleClick>{say("staff.verdicts.ending.save")}</Button>
    </form>
  );
}
