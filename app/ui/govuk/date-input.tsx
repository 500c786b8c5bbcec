import type { InputHTMLAttributes } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";
import { ChoiceGroup, type ChoiceGroupOptions } from "#app/ui/govuk/choice-group.tsx";
import { Input } from "#app/ui/govuk/input.tsx";

export type DateInputItem = {
  /** "day", "month" or "year", or another name for one of them. */
  name: string;
  label: string;
  value?: string | number | undefined;
  id?: string | undefined;
  /** Digits that fit: 2, or 4 for a year. */
  width?: 2 | 4 | undefined;
  /** Left out: every item is marked when there is an error message and no item is marked by itself. */
  hasError?: boolean | undefined;
  inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
  autoComplete?: string | undefined;
  pattern?: string | undefined;
  className?: string | undefined;
  attributes?: Attributes<InputHTMLAttributes<HTMLInputElement>> | undefined;
};

export type DateInputProps = ChoiceGroupOptions & {
  id: string;
  namePrefix?: string | undefined;
  items: readonly DateInputItem[];
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function DateInput({ id, namePrefix, items, className, attributes, ...group }: DateInputProps) {
  const someMarked = items.some((item) => item.hasError);
  const allWrong = group.errorMessage !== undefined && !someMarked;
  return (
    <ChoiceGroup {...group} id={id} role="group">
      <div className={tokens("govuk-date-input", className)} id={id} {...attributes}>
        {items.map((item) => (
          <div key={item.name} className="govuk-date-input__item">
            <Input
              label={{ children: item.label, className: "govuk-date-input__label" }}
              id={item.id ?? `${id}-${item.name}`}
              name={namePrefix ? `${namePrefix}-${item.name}` : item.name}
              value={item.value}
              inputMode={item.inputMode ?? "numeric"}
              autoComplete={item.autoComplete}
              pattern={item.pattern}
              attributes={item.attributes}
              className={tokens(
                "govuk-date-input__input",
                (item.hasError ?? allWrong) && "govuk-input--error",
                item.width && `govuk-input--width-${item.width}`,
                item.className,
              )}
            />
          </div>
        ))}
      </div>
    </ChoiceGroup>
  );
}
