import { Radios } from "#app/ui/govuk/radios.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { PartField } from "./part-field.tsx";
import { type PartFields, SaidDateField } from "./said-date-field.tsx";

/** What takes place, when, where, and whether it was held. */
export function ActivityFields(fields: PartFields) {
  const { say } = useTexts();
  return (
    <>
      <PartField {...fields} name="title" label="staff.parts.activity.title" />
      <SaidDateField {...fields} name="due" label="staff.parts.activity.from" />
      <SaidDateField {...fields} name="end" label="staff.parts.activity.to" />
      <PartField {...fields} name="place" label="staff.parts.activity.place" />
      <PartField
        {...fields}
        name="words"
        as="words"
        label="staff.parts.activity.words"
        hint="staff.plans.public"
      />
      <Radios
        name="state"
        className="govuk-radios--small"
        fieldset={{
          legend: { children: say("action.status.label"), className: "govuk-fieldset__legend--s" },
        }}
        items={(["planned", "held"] as const).map((value) => ({
          value,
          children: say(`action.activity.${value}`),
        }))}
        value={fields.typed.state ?? "planned"}
      />
    </>
  );
}
