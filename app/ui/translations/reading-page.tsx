import type { TranslationForStaff } from "#app/domain/translations/translation-for-staff.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { nameOfLanguage } from "./language-name.ts";
import { OriginalWords } from "./translation-page.tsx";
import { type Subject, translationAddress } from "./translations-address.ts";

type ReadingPageProps = {
  title: string;
  subject: Subject;
  translation: TranslationForStaff;
  /** "2026-11-23" in the operator's time zone. */
  today: string;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** The translation beside its original, and who has read it. */
export function ReadingPage({ title, subject, translation, today, errors, typed }: ReadingPageProps) {
  const { say, language: page } = useTexts();
  const { fields, written, shown } = translation;
  return (
    <>
      <FormErrors errors={errors} />
      <span className="govuk-caption-l">
        {say("staff.translations.into", { language: nameOfLanguage(subject.language, page) })}
      </span>
      <h1 className="govuk-heading-l">{title}</h1>
      {fields.map(({ field, original, words }) => {
        const name = `staff.translations.field.${field}` as TextKey;
        return (
          <div key={field} className="side-by-side">
            <OriginalWords name={name} original={original} written={written} />
            <div>
              <p className="govuk-label govuk-label--s">{say(name)}</p>
              <div className="side-by-side__words" lang={shown.language} dir={shown.direction}>
                {words}
              </div>
            </div>
          </div>
        );
      })}
      <ReadingForm
        subject={subject}
        seen={translation.seen}
        values={typed ?? { readOn: today }}
        errors={errors}
      />
    </>
  );
}

type ReadingFormProps = {
  subject: Subject;
  seen: string;
  values: Record<string, string>;
  errors: FieldErrors | undefined;
};

function ReadingForm({ subject, seen, values, errors }: ReadingFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`${translationAddress(subject)}/reading`} noValidate>
      <input type="hidden" name="seen" value={seen} />
      <p className="govuk-body">{say("staff.translations.reading.hint")}</p>
      <Input
        name="readBy"
        label={{ children: say("staff.translations.reading.by"), className: "govuk-label--s" }}
        value={values.readBy ?? ""}
        autoComplete="off"
        className="govuk-input--width-20"
        errorMessage={errorAt("readBy")}
      />
      <Input
        name="readOn"
        type="date"
        label={{ children: say("staff.translations.reading.on"), className: "govuk-label--s" }}
        value={values.readOn ?? ""}
        className="govuk-input--width-10"
        errorMessage={errorAt("readOn")}
      />
      <Button preventDoubleClick>{say("staff.translations.reading.save")}</Button>
    </form>
  );
}
