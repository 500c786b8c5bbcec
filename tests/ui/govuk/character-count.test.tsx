import { CharacterCount, type PluralTexts } from "#app/ui/govuk/character-count.tsx";
import { type FieldOptions, fieldOf } from "#tests/support/govuk-field-options.ts";
import { testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type Options = FieldOptions & {
  maxlength?: number;
  maxwords?: number;
  countType?: "length" | "characters" | "words";
  threshold?: number;
  rows?: number;
  value?: string;
  spellcheck?: boolean;
  countMessage?: { classes?: string };
  textareaDescriptionText?: string;
  charactersUnderLimitText?: PluralTexts;
  charactersAtLimitText?: string;
  charactersOverLimitText?: PluralTexts;
  wordsUnderLimitText?: PluralTexts;
  wordsAtLimitText?: string;
  wordsOverLimitText?: PluralTexts;
};

testAgainstFixtures<Options>({
  component: "character-count",
  render: (options) => (
    <CharacterCount
      {...fieldOf(options)}
      maxLength={options.maxlength}
      maxWords={options.maxwords}
      countType={options.countType}
      threshold={options.threshold}
      rows={options.rows}
      value={options.value}
      spellCheck={options.spellcheck}
      countMessageClassName={options.countMessage?.classes}
      texts={textsOf(options)}
    />
  ),
});

function textsOf(options: Options) {
  const unit = options.maxwords || options.countType === "words" ? "words" : "characters";
  const hasLimit = options.maxwords !== undefined || options.maxlength !== undefined;
  const usual = hasLimit ? `You can enter up to %{count} ${unit}` : undefined;
  return {
    description: options.textareaDescriptionText ?? usual,
    characters: limitOf(
      options.charactersUnderLimitText,
      options.charactersAtLimitText,
      options.charactersOverLimitText,
    ),
    words: limitOf(options.wordsUnderLimitText, options.wordsAtLimitText, options.wordsOverLimitText),
  };
}

function limitOf(underLimit?: PluralTexts, atLimit?: string, overLimit?: PluralTexts) {
  return underLimit && atLimit && overLimit ? { underLimit, atLimit, overLimit } : undefined;
}
