import { Radios } from "#app/ui/govuk/radios.tsx";
import {
  type FieldsetOptions,
  fieldsetOf,
  type SharedFieldOptions,
  sharedFieldOf,
} from "#tests/support/govuk-field-options.ts";
import {
  content,
  look,
  nodesOf,
  type PartOptions,
  part,
  propsOf,
  testAgainstFixtures,
} from "#tests/support/govuk-fixtures.ts";

type ItemOptions = PartOptions & {
  value: string;
  id?: string;
  divider?: string;
  hint?: PartOptions;
  conditional?: { html?: string };
  checked?: boolean;
  disabled?: boolean;
  label?: PartOptions;
};

type Options = SharedFieldOptions &
  PartOptions & {
    name: string;
    idPrefix?: string;
    fieldset?: FieldsetOptions;
    items: (ItemOptions | null | false | "")[];
    value?: string;
  };

testAgainstFixtures<Options>({
  component: "radios",
  render: (options) => (
    <Radios
      {...look(options)}
      {...sharedFieldOf(options)}
      name={options.name}
      idPrefix={options.idPrefix}
      value={options.value}
      fieldset={options.fieldset && fieldsetOf(options.fieldset)}
      items={options.items.map((item) => item && itemOf(item))}
    />
  ),
});

function itemOf(item: ItemOptions) {
  if (item.divider) return { divider: item.divider };
  const { value, id, hint, conditional, checked, disabled, label, attributes } = item;
  return {
    ...{ value, id, checked, disabled },
    children: content(item),
    hint: hint && part(hint),
    conditional: nodesOf(conditional?.html),
    label: label && look(label),
    attributes: propsOf(attributes),
  };
}
