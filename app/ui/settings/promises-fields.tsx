import { useTexts } from "#app/ui/page-context.tsx";
import type { SectionFieldsProps } from "./section-fields.ts";
import { TextField } from "./text-field.tsx";

export function PromisesFields(fields: SectionFieldsProps) {
  const { say } = useTexts();
  const days = { children: say("settings.promises.days") };
  const months = { children: say("settings.promises.months") };
  const number = { ...fields, inputMode: "numeric", className: "govuk-input--width-3" } as const;
  return (
    <>
      <p className="govuk-body">{say("settings.promises.intro")}</p>
      <TextField {...number} name="readWithinDays" label="settings.promises.readWithinDays" suffix={days} />
      <TextField
        {...number}
        name="answerWithinDays"
        label="settings.promises.answerWithinDays"
        suffix={days}
      />
      <TextField {...number} name="updateEveryDays" label="settings.promises.updateEveryDays" suffix={days} />
      <TextField {...number} name="brokenAfterDays" label="settings.promises.brokenAfterDays" suffix={days} />
      <TextField
        {...number}
        name="noReplyAfterDays"
        label="settings.promises.noReplyAfterDays"
        suffix={days}
      />
      <TextField
        {...number}
        name="factsWorkingDays"
        label="settings.promises.factsWorkingDays"
        suffix={{ children: say("settings.promises.workingDays") }}
      />
      <TextField
        {...number}
        name="lookAgainWithinDays"
        label="settings.promises.lookAgainWithinDays"
        suffix={days}
      />
      <TextField
        {...number}
        name="keepWordsMonths"
        label="settings.promises.keepWordsMonths"
        suffix={months}
      />
    </>
  );
}
