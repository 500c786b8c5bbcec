import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

export type Language = { code: string; name: string };

type WordingFieldsProps = {
  /** Makes the ids of several forms on one page differ. */
  of: string;
  wording: string;
  language: string;
  languages: Language[];
  errors?: FieldErrors | undefined;
};

/** How a group puts it, and in which language. */
export function WordingFields({ of, wording, language, languages, errors }: WordingFieldsProps) {
  const { say } = useTexts();
  const error = useFieldErrors(errors);
  return (
    <>
      <Textarea
        name="wording"
        id={errors ? "wording" : `wording-${of}`}
        rows={2}
        label={{ children: say("staff.groups.wording"), className: "govuk-label--s" }}
        hint={{ children: say("staff.groups.wordingHint") }}
        value={wording}
        errorMessage={error("wording")}
      />
      <Select
        name="language"
        id={`language-${of}`}
        label={{ children: say("staff.groups.language") }}
        value={language}
        items={languages.map(({ code, name }) => ({ value: code, text: name }))}
      />
    </>
  );
}
