import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { Choice, ItemFormProps } from "./form-page.ts";

type MessageFormProps = ItemFormProps & { languages: Choice[]; language: string };

/** One question or word to the person who said it. */
export function MessageForm({ item, languages, language, errors, typed }: MessageFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/triage/${item.id}/messages`} noValidate>
      <Textarea
        name="words"
        rows={5}
        label={{ children: say("triage.message.words") }}
        hint={{ children: say("triage.message.hint") }}
        errorMessage={errorAt("words")}
        value={typed?.words}
      />
      {languages.length > 1 ? (
        <Select
          name="language"
          label={{ children: say("triage.message.language") }}
          items={languages.map(({ id, name }) => ({ value: id, text: name, attributes: { lang: id } }))}
          value={typed?.language ?? language}
          errorMessage={errorAt("language")}
        />
      ) : (
        <input type="hidden" name="language" value={language} />
      )}
      <Button preventDoubleClick>{say("triage.message.save")}</Button>
    </form>
  );
}
