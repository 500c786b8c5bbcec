import type { OptionHTMLAttributes, ReactNode, SelectHTMLAttributes } from "react";
import { type Attributes, type Falsy, tokens } from "#app/ui/govuk/attributes.ts";
import { describedByIds, type FieldProps, FormGroup } from "#app/ui/govuk/form-group.tsx";

export type SelectItem = {
  text: string;
  value?: string | number | undefined;
  disabled?: boolean | undefined;
  attributes?: Attributes<OptionHTMLAttributes<HTMLOptionElement>> | undefined;
};

export type SelectProps = FieldProps & {
  items: readonly (SelectItem | Falsy)[];
  /** Value of the chosen item, or its text when it has no value. */
  value?: string | number | undefined;
  disabled?: boolean | undefined;
  beforeInput?: ReactNode;
  afterInput?: ReactNode;
  className?: string | undefined;
  attributes?: Attributes<SelectHTMLAttributes<HTMLSelectElement>> | undefined;
};

export function Select(props: SelectProps) {
  const id = props.id ?? props.name;
  const { label, hint, errorMessage, formGroup } = props;
  return (
    <FormGroup id={id} label={label} hint={hint} errorMessage={errorMessage} options={formGroup}>
      {props.beforeInput}
      <select
        className={tokens("govuk-select", props.className, errorMessage && "govuk-select--error")}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={describedByIds({ ...props, id })}
        defaultValue={props.value}
        {...props.attributes}
      >
        {props.items.map(
          (item, position) =>
            item && (
              <option key={position} value={item.value} disabled={item.disabled} {...item.attributes}>
                {item.text}
              </option>
            ),
        )}
      </select>
      {props.afterInput}
    </FormGroup>
  );
}
