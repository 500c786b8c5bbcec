import type { TranslationForStaff } from "#app/domain/translations/translation-for-staff.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { WarningText } from "#app/ui/govuk/warning-text.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { nameOfLanguage } from "./language-name.ts";
import { TranslationStateTag } from "./translation-state-tag.tsx";
import { type Subject, translationAddress } from "./translations-address.ts";

type TranslationPageProps = {
  title: string;
  subject: Subject;
  translation: TranslationForStaff;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** One thing in one language: each box beside the original it is of. */
export function TranslationPage({ title, subject, translation, errors, typed }: TranslationPageProps) {
  const { t, say, language: shown } = useTexts();
  const { state, read } = translation;
  return (
    <>
      <FormErrors errors={errors} />
      <span className="govuk-caption-l">
        {say("staff.translations.into", { language: nameOfLanguage(subject.language, shown) })}
      </span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="toolbar">
        <TranslationStateTag state={state} read={read} />
        {state === "draft" ? (
          <a className="govuk-link" href={`${translationAddress(subject)}/reading`}>
            {say("staff.translations.reading")}
          </a>
        ) : null}
      </p>
      {state === "outOfDate" ? (
        <WarningText iconFallbackText={t("form.error")}>{say("staff.translations.outOfDate")}</WarningText>
      ) : null}
      <form method="post" action={translationAddress(subject)} noValidate>
        <input type="hidden" name="seen" value={translation.seen} />
        {translation.fields.map((field) => (
          <TranslatedBox
            key={field.field}
            field={field}
            translation={translation}
            value={typed?.[field.field] ?? field.words}
            errors={errors}
          />
        ))}
        <Button preventDoubleClick>
          {say(state === "read" ? "staff.translations.saveAgain" : "staff.translations.save")}
        </Button>
      </form>
    </>
  );
}

type TranslatedBoxProps = {
  field: TranslationForStaff["fields"][number];
  translation: TranslationForStaff;
  value: string;
  errors: FieldErrors | undefined;
};

const MARKDOWN_FIELDS = ["youSaid", "weDid", "words"];

function TranslatedBox({ field: { field, original }, translation, value, errors }: TranslatedBoxProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const { written, shown } = translation;
  const name = `staff.translations.field.${field}` as TextKey;
  const hasMarks = MARKDOWN_FIELDS.includes(field) && /[*#[\]]/.test(original);
  return (
    <div className="side-by-side">
      <OriginalWords name={name} original={original} written={written} />
      <Textarea
        name={field}
        label={{ children: say(name), className: "govuk-label--s" }}
        {...(hasMarks ? { hint: { children: say("staff.translations.markdown") } } : {})}
        value={value}
        rows={rowsFor(original)}
        errorMessage={errorAt(field)}
        attributes={{ lang: shown.language, dir: shown.direction }}
      />
    </div>
  );
}

/** The words to translate, as they were typed: their marks are part of them. */
export function OriginalWords({
  name,
  original,
  written,
}: {
  name: TextKey;
  original: string;
  written: TranslationForStaff["written"];
}) {
  const { say, language } = useTexts();
  return (
    <div>
      <p className="govuk-label govuk-label--s">
        {say(name)}:{" "}
        {say("staff.translations.original", { language: nameOfLanguage(written.language, language) })}
      </p>
      <div className="side-by-side__words" lang={written.language} dir={written.direction}>
        {original}
      </div>
    </div>
  );
}

const CHARACTERS_A_ROW = 50;
const MOST_ROWS = 20;

function rowsFor(original: string): number {
  const lines = original.split("\n").map((line) => Math.ceil((line.length + 1) / CHARACTERS_A_ROW));
  return Math.min(MOST_ROWS, 1 + lines.reduce((sum, rows) => sum + rows, 0));
}
