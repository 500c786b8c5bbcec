import { tokens } from "#app/ui/govuk/attributes.ts";
import { Hint } from "#app/ui/govuk/hint.tsx";
import { Textarea, type TextareaProps } from "#app/ui/govuk/textarea.tsx";

/** One text for each plural category of the page's language; the script puts the number for `%{count}`. */
export type PluralTexts = { [Category in Intl.LDMLPluralRule]?: string } & { other: string };

export type LimitTexts = { underLimit: PluralTexts; atLimit: string; overLimit: PluralTexts };

export type CharacterCountTexts = {
  /** Shown until the script counts, with `%{count}` for the limit. */
  description: string | undefined;
  characters: LimitTexts | undefined;
  words?: LimitTexts | undefined;
};

export type CharacterCountProps = Omit<TextareaProps, "afterInput"> & {
  texts: CharacterCountTexts;
  maxLength?: number | undefined;
  maxWords?: number | undefined;
  countType?: "length" | "characters" | "words" | undefined;
  /** Per cent of the limit after which the count is shown. */
  threshold?: number | undefined;
  countMessageClassName?: string | undefined;
};

export function CharacterCount(props: CharacterCountProps) {
  const { texts, maxLength, maxWords, countType, threshold, countMessageClassName, ...field } = props;
  const id = field.id ?? field.name;
  const limit = maxWords ?? maxLength;
  const kind = countType ?? (maxWords === undefined ? undefined : "words");
  const data = {
    "data-module": "govuk-character-count",
    "data-maxlength": maxLength,
    "data-maxwords": maxWords,
    "data-threshold": threshold,
    "data-count-type": kind,
    ...(limit === undefined &&
      texts.description && { "data-i18n.textarea-description.other": texts.description }),
    ...limitData("characters", texts.characters),
    ...limitData("words", texts.words),
    ...field.formGroup?.attributes,
  };
  return (
    <Textarea
      {...field}
      id={id}
      describedBy={`${id}-info`}
      className={tokens("govuk-js-character-count", field.className)}
      formGroup={{ className: tokens("govuk-character-count", field.formGroup?.className), attributes: data }}
      afterInput={
        <Hint id={`${id}-info`} className={tokens("govuk-character-count__message", countMessageClassName)}>
          {limit !== undefined && texts.description?.replace("%{count}", String(limit))}
        </Hint>
      }
    />
  );
}

function limitData(unit: "characters" | "words", texts: LimitTexts | undefined): Record<string, string> {
  if (!texts) return {};
  const plural = (state: string, forms: PluralTexts) =>
    Object.entries(forms).map(([category, text]) => [`data-i18n.${unit}-${state}.${category}`, text]);
  return Object.fromEntries([
    ...plural("under-limit", texts.underLimit),
    [`data-i18n.${unit}-at-limit`, texts.atLimit],
    ...plural("over-limit", texts.overLimit),
  ]);
}
