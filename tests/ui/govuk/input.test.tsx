import { Input } from "#app/ui/govuk/input.tsx";
import { type FieldOptions, fieldOf } from "#tests/support/govuk-field-options.ts";
import { content, look, type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type Options = FieldOptions & {
  type?: string;
  value?: string;
  inputmode?: "numeric";
  autocomplete?: string;
  autocapitalize?: string;
  pattern?: string;
  spellcheck?: boolean;
  disabled?: boolean;
  prefix?: PartOptions;
  suffix?: PartOptions;
  inputWrapper?: PartOptions;
  formGroup?: { beforeInput?: PartOptions; afterInput?: PartOptions };
};

testAgainstFixtures<Options>({
  component: "input",
  render: (options) => (
    <Input
      {...fieldOf(options)}
      type={options.type}
      value={options.value}
      inputMode={options.inputmode}
      autoComplete={options.autocomplete}
      autoCapitalize={options.autocapitalize}
      pattern={options.pattern}
      spellCheck={options.spellcheck}
      disabled={options.disabled}
      prefix={options.prefix && part(options.prefix)}
      suffix={options.suffix && part(options.suffix)}
      wrapper={look(options.inputWrapper)}
      beforeInput={content(options.formGroup?.beforeInput)}
      afterInput={content(options.formGroup?.afterInput)}
    />
  ),
});
