import type { NoteKind } from "#app/domain/events/schema.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

export type NoteFormProps = {
  kind: NoteKind;
  /** Each under its own name; the one that most notes are in first. */
  languages: { code: string; name: string }[];
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

export function NoteForm({ kind, languages, errors, typed }: NoteFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" noValidate>
      <Textarea
        name="words"
        rows={kind === "table" ? 14 : 8}
        label={{ children: say(`staff.note.words.${kind}`), className: "govuk-label--m" }}
        hint={{ children: say(`staff.note.wordsHint.${kind}`) }}
        errorMessage={errorAt("words")}
        value={typed?.words}
      />
      <Select
        name="language"
        label={{ children: say("staff.note.language") }}
        errorMessage={errorAt("language")}
        value={typed?.language ?? languages[0]?.code}
        items={languages.map(({ code, name }) => ({ value: code, text: name, attributes: { lang: code } }))}
      />
      <Button preventDoubleClick>{say(`staff.note.save.${kind}`)}</Button>
    </form>
  );
}
