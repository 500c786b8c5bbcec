import { DateInput } from "#app/ui/govuk/date-input.tsx";
import {
  type FieldsetOptions,
  fieldsetOf,
  type SharedFieldOptions,
  sharedFieldOf,
} from "#tests/support/govuk-field-options.ts";
import { look, type PartOptions, propsOf, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type ItemOptions = PartOptions & {
  name?: string;
  label?: string;
  value?: string | undefined;
  id?: string;
  error?: boolean;
  inputmode?: "numeric";
  autocomplete?: string;
  pattern?: string;
};

type Options = SharedFieldOptions &
  PartOptions & {
    id: string;
    namePrefix?: string;
    fieldset?: FieldsetOptions;
    values?: Record<string, string>;
    items?: ItemOptions[];
    day?: ItemOptions | false;
    month?: ItemOptions | false;
    year?: ItemOptions | false;
  };

testAgainstFixtures<Options>({
  component: "date-input",
  render: (options) => (
    <DateInput
      {...look(options)}
      {...sharedFieldOf(options)}
      id={options.id}
      namePrefix={options.namePrefix}
      fieldset={options.fieldset && fieldsetOf(options.fieldset)}
      items={itemsOf(options)}
    />
  ),
});

const usualNames = ["day", "month", "year"] as const;

function itemsOf(options: Options) {
  const fields = usualNames.flatMap((usualName) => {
    const field: ItemOptions | false = options[usualName] ?? { value: options.values?.[usualName] };
    return field ? [{ ...field, usualName, name: field.name ?? usualName }] : [];
  });
  if (!options.items?.length) return fields.map((field) => itemOf(field, field.usualName, options));
  return options.items.map((item) => {
    const field = fields.find(({ name, usualName }) => item.name === name || item.name === usualName);
    return itemOf({ ...item, value: item.value ?? field?.value }, field?.usualName, options);
  });
}

function itemOf(item: ItemOptions, usualName: string | undefined, { namePrefix, values }: Options) {
  const name = item.name ?? "";
  const isWide = usualName === "year";
  const marked = item.classes?.includes("govuk-input--error") || undefined;
  return {
    name,
    label: item.label ?? name.charAt(0).toUpperCase() + name.slice(1).toLowerCase(),
    value: item.value ?? values?.[namePrefix ? `${namePrefix}-${name}` : name],
    id: item.id,
    hasError: item.error ?? marked,
    width: item.classes?.includes("govuk-input--width-") ? undefined : isWide ? (4 as const) : (2 as const),
    inputMode: item.inputmode,
    autoComplete: item.autocomplete,
    pattern: item.pattern,
    className: item.classes?.replace("govuk-input--error", ""),
    attributes: propsOf(item.attributes),
  };
}
