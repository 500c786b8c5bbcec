import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
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
  name?: string;
  behaviour?: "exclusive";
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
    values?: string[];
  };

testAgainstFixtures<Options>({
  component: "checkboxes",
  render: (options) => (
    <Checkboxes
      {...look(options)}
      {...sharedFieldOf(options)}
      name={options.name}
      idPrefix={options.idPrefix}
      values={options.values}
      describedBy={options.describedBy}
      fieldset={options.fieldset && fieldsetOf(options.fieldset)}
      items={options.items.map((item) => item && itemOf(item))}
    />
  ),
});

function itemOf(item: ItemOptions) {
  if (item.divider) return { divider: item.divider };
  const { value, id, name, behaviour, hint, conditional, checked, disabled, label, attributes } = item;
  return {
    ...{ value, id, name, behaviour, checked, disabled },
    children: content(item),
    hint: hint && part(hint),
    conditional: nodesOf(conditional?.html),
    label: label && look(label),
    attributes: propsOf(attributes),
  };
}
