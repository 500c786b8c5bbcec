import { Select } from "#app/ui/govuk/select.tsx";
import { type FieldOptions, fieldOf } from "#tests/support/govuk-field-options.ts";
import {
  type AttributeOptions,
  content,
  type PartOptions,
  propsOf,
  testAgainstFixtures,
} from "#tests/support/govuk-fixtures.ts";

type ItemOptions = {
  text: string;
  value?: string;
  selected?: boolean;
  disabled?: boolean;
  attributes?: AttributeOptions;
};

type Options = FieldOptions & {
  items?: (ItemOptions | null | false | "")[];
  value?: string;
  disabled?: boolean;
  formGroup?: { beforeInput?: PartOptions; afterInput?: PartOptions };
};

testAgainstFixtures<Options>({
  component: "select",
  render: (options) => (
    <Select
      {...fieldOf(options)}
      items={(options.items ?? []).map((item) => item && itemOf(item))}
      value={chosenValue(options)}
      disabled={options.disabled}
      beforeInput={content(options.formGroup?.beforeInput)}
      afterInput={content(options.formGroup?.afterInput)}
    />
  ),
});

function itemOf({ text, value, disabled, attributes }: ItemOptions) {
  return { text, value, disabled, attributes: propsOf(attributes) };
}

function chosenValue({ items = [], value }: Options) {
  const effectiveValue = (item: ItemOptions) => item.value ?? item.text;
  const chosen = items.find((item) => item && (item.selected ?? (value && effectiveValue(item) === value)));
  return chosen ? effectiveValue(chosen) : undefined;
}
