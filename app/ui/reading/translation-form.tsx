import type { ItemToRead } from "#app/domain/triage/needs-reader.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { MarkedWords } from "#app/ui/triage/marked-words.tsx";
import { WarnedWords } from "#app/ui/triage/warned-words.tsx";

type TranslationFormProps = {
  title: string;
  item: ItemToRead;
  /** The language's own name. */
  language: string;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** The words in their own language and a box for what they say. */
export function TranslationForm({ title, item, language, errors, typed }: TranslationFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <StaffFrame back={{ href: "/staff/reading", text: say("staff.reading.back") }}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormErrors errors={errors} />
          <h1 className="govuk-heading-l">{title}</h1>
          <h2 className="govuk-heading-s">
            {say("staff.reading.words")}: <span lang={item.language}>{language}</span>
          </h2>
          <WarnedWords needsWarning={item.needsWarning}>
            <MarkedWords words={item.words} places={[]} language={item.language} />
          </WarnedWords>
          <form method="post" noValidate>
            <Textarea
              name="words"
              rows={8}
              label={{ children: say("staff.reading.label"), className: "govuk-label--m" }}
              hint={{ children: say("staff.reading.hint") }}
              errorMessage={errorAt("words")}
              value={typed?.words ?? item.translation ?? ""}
            />
            <Button preventDoubleClick>{say("staff.reading.save")}</Button>
          </form>
          <p className="govuk-body-s">
            <a className="govuk-link" href="/staff/break">
              {say("triage.warning.break")}
            </a>
          </p>
        </div>
      </div>
    </StaffFrame>
  );
}
