import { type Attributes, type Falsy, tokens } from "#app/ui/govuk/attributes.ts";
import { ChoiceGroup, type ChoiceGroupOptions } from "#app/ui/govuk/choice-group.tsx";
import { Hint } from "#app/ui/govuk/hint.tsx";
import { Label } from "#app/ui/govuk/label.tsx";
import type { ChoiceDivider, RadioItem } from "#app/ui/govuk/radios.tsx";

export type CheckboxItem = RadioItem & {
  /** When the item has a name of its own. */
  name?: string | undefined;
  /** "exclusive": choosing it clears the others, for "none of these". */
  behaviour?: "exclusive" | undefined;
};

export type CheckboxesProps = ChoiceGroupOptions & {
  name: string;
  idPrefix?: string | undefined;
  items: readonly (CheckboxItem | ChoiceDivider | Falsy)[];
  /** Values of the ticked items. */
  values?: readonly (string | number)[] | undefined;
  describedBy?: string | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function Checkboxes(props: CheckboxesProps) {
  const id = props.idPrefix ?? props.name;
  const { name, values, items, className, attributes, ...group } = props;
  const groupDescription = props.fieldset
    ? undefined
    : tokens(props.describedBy, props.hint && `${id}-hint`, props.errorMessage && `${id}-error`);
  return (
    <ChoiceGroup {...group} id={id}>
      <div className={tokens("govuk-checkboxes", className)} data-module="govuk-checkboxes" {...attributes}>
        {items.map((item, position) => {
          if (!item) return null;
          if ("divider" in item) {
            return (
              <div key={position} className="govuk-checkboxes__divider">
                {item.divider}
              </div>
            );
          }
          const itemId = item.id ?? (position === 0 ? id : `${id}-${position + 1}`);
          return (
            <Checkbox
              key={position}
              {...item}
              id={itemId}
              name={item.name ?? name}
              checked={item.checked ?? values?.includes(item.value) ?? false}
              describedBy={groupDescription}
            />
          );
        })}
      </div>
    </ChoiceGroup>
  );
}

type CheckboxProps = CheckboxItem & {
  id: string;
  name: string;
  checked: boolean;
  describedBy: string | undefined;
};

function Checkbox(props: CheckboxProps) {
  const { id, checked, hint, label, conditional } = props;
  return (
    <>
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={id}
          name={props.name}
          type="checkbox"
          value={props.value}
          defaultChecked={checked}
          disabled={props.disabled}
          data-aria-controls={conditional ? `conditional-${id}` : undefined}
          data-behaviour={props.behaviour}
          aria-describedby={tokens(props.describedBy, hint && `${id}-item-hint`)}
          {...props.attributes}
        />
        <Label {...label} className={tokens("govuk-checkboxes__label", label?.className)} htmlFor={id}>
          {props.children}
        </Label>
        {hint && (
          <Hint
            {...hint}
            id={`${id}-item-hint`}
            className={tokens("govuk-checkboxes__hint", hint.className)}
          />
        )}
      </div>
      {conditional && (
        <div
          className={tokens(
            "govuk-checkboxes__conditional",
            !checked && "govuk-checkboxes__conditional--hidden",
          )}
          id={`conditional-${id}`}
        >
          {conditional}
        </div>
      )}
    </>
  );
}
