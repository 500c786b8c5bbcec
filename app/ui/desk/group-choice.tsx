import type { GroupChoice as Group } from "#app/domain/triage/group-choices.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Fieldset } from "#app/ui/govuk/fieldset.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { type Language, WordingFields } from "#app/ui/groups/wording-fields.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

export type GroupChoiceProps = {
  groups: Group[];
  /** The group that one of the items is in already: the likely choice. */
  inOne: string | null;
  languages: Language[];
  language: string;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

const SHOWN = 80;

/** Into a group that there is, or into a new one with its wording. */
export function GroupChoice({ groups, inOne, languages, language, errors, typed }: GroupChoiceProps) {
  const { say, t } = useTexts();
  const errorAt = useFieldErrors(errors);
  const wording = (
    <WordingFields
      of="bulk"
      wording={typed?.wording ?? ""}
      language={typed?.language ?? language}
      languages={languages}
      errors={errors}
    />
  );
  if (groups.length === 0) return wording;
  return (
    <>
      <Select
        name="group"
        className="select--wide"
        label={{ children: say("triage.bulk.whichGroup") }}
        errorMessage={errorAt("group")}
        value={typed?.group ?? inOne ?? ""}
        items={[
          { value: "", text: t("triage.bulk.newGroup") },
          ...groups.map(({ id, wording }) => ({ value: id, text: [...wording].slice(0, SHOWN).join("") })),
        ]}
      />
      <Fieldset legend={{ children: say("triage.bulk.forNewGroup"), className: "govuk-fieldset__legend--s" }}>
        {wording}
      </Fieldset>
    </>
  );
}
