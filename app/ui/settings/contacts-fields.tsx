import { useTexts } from "#app/ui/page-context.tsx";
import type { SectionFieldsProps } from "./section-fields.ts";
import { TextField } from "./text-field.tsx";

export function ContactsFields(fields: SectionFieldsProps) {
  const { say } = useTexts();
  return (
    <>
      <p className="govuk-body">{say("settings.contacts.intro")}</p>
      <TextField
        {...fields}
        name="email"
        type="email"
        label="settings.contacts.email"
        spellCheck={false}
        isOptional
      />
      <TextField
        {...fields}
        name="phone"
        type="tel"
        label="settings.contacts.phone"
        className="govuk-input--width-20"
        isOptional
      />
      <TextField {...fields} name="address" label="settings.contacts.address" isOptional />
    </>
  );
}
