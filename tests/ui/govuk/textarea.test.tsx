import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { type FieldOptions, fieldOf } from "#tests/support/govuk-field-options.ts";
import { content, type PartOptions, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type Options = FieldOptions & {
  value?: string;
  rows?: number;
  spellcheck?: boolean;
  autocomplete?: string;
  disabled?: boolean;
  formGroup?: { beforeInput?: PartOptions; afterInput?: PartOptions };
};

testAgainstFixtures<Options>({
  component: "textarea",
  render: (options) => (
    <Textarea
      {...fieldOf(options)}
      value={options.value}
      rows={options.rows}
      spellCheck={options.spellcheck}
      autoComplete={options.autocomplete}
      disabled={options.disabled}
      beforeInput={content(options.formGroup?.beforeInput)}
      afterInput={content(options.formGroup?.afterInput)}
    />
  ),
});
