import type { InputHTMLAttributes, ReactNode } from "react";
import { type Attributes, type Falsy, tokens } from "#app/ui/govuk/attributes.ts";
import { ChoiceGroup, type ChoiceGroupOptions } from "#app/ui/govuk/choice-group.tsx";
import type { FieldHint, FieldLabel } from "#app/ui/govuk/form-group.tsx";
import { Hint } from "#app/ui/govuk/hint.tsx";
import { Label } from "#app/ui/govuk/label.tsx";

export type RadioItem = {
  value: string | number;
  children: ReactNode;
  id?: string | undefined;
  hint?: FieldHint | undefined;
  /** Shown only while the item is chosen; always shown without a script. */
  conditional?: ReactNode;
  checked?: boolean | undefined;
  disabled?: boolean | undefined;
  label?: Pick<FieldLabel, "className" | "attributes"> | undefined;
  attributes?: Attributes<InputHTMLAttributes<HTMLInputElement>> | undefined;
};

export type ChoiceDivider = { divider: ReactNode };

export type RadiosProps = ChoiceGroupOptions & {
  name: string;
  idPrefix?: string | undefined;
  items: readonly (RadioItem | ChoiceDivider | Falsy)[];
  /** Value of the chosen item. */
  value?: string | number | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function Radios(props: RadiosProps) {
  const id = props.idPrefix ?? props.name;
  const { name, value, items, className, attributes, ...group } = props;
  return (
    <ChoiceGroup {...group} id={id}>
      <div className={tokens("govuk-radios", className)} data-module="govuk-radios" {...attributes}>
        {items.map((item, position) => {
          if (!item) return null;
          if ("divider" in item) {
            return (
              <div key={position} className="govuk-radios__divider">
                {item.divider}
              </div>
            );
          }
          const itemId = item.id ?? (position === 0 ? id : `${id}-${position + 1}`);
          const checked = item.checked ?? (value !== undefined && item.value === value);
          return <Radio key={position} {...item} id={itemId} name={name} checked={checked} />;
        })}
      </div>
    </ChoiceGroup>
  );
}

function Radio(props: RadioItem & { id: string; name: string; checked: boolean }) {
  const { id, name, checked, hint, label, conditional } = props;
  return (
    <>
      <div className="govuk-radios__item">
        <input
          className="govuk-radios__input"
          id={id}
          name={name}
          type="radio"
          value={props.value}
          defaultChecked={checked}
          disabled={props.disabled}
          data-aria-controls={conditional ? `conditional-${id}` : undefined}
          aria-describedby={hint && `${id}-item-hint`}
          {...props.attributes}
        />
        <Label {...label} className={tokens("govuk-radios__label", label?.className)} htmlFor={id}>
          {props.children}
        </Label>
        {hint && (
          <Hint {...hint} id={`${id}-item-hint`} className={tokens("govuk-radios__hint", hint.className)} />
        )}
      </div>
      {conditional && (
        <div
          className={tokens("govuk-radios__conditional", !checked && "govuk-radios__conditional--hidden")}
          id={`conditional-${id}`}
        >
          {conditional}
        </div>
      )}
    </>
  );
}
