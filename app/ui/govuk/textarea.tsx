import type { ReactNode, TextareaHTMLAttributes } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";
import { describedByIds, type FieldProps, FormGroup } from "#app/ui/govuk/form-group.tsx";

export type TextareaProps = FieldProps & {
  value?: string | undefined;
  rows?: number | undefined;
  spellCheck?: boolean | undefined;
  autoComplete?: string | undefined;
  disabled?: boolean | undefined;
  beforeInput?: ReactNode;
  afterInput?: ReactNode;
  className?: string | undefined;
  attributes?: Attributes<TextareaHTMLAttributes<HTMLTextAreaElement>> | undefined;
};

export function Textarea(props: TextareaProps) {
  const id = props.id ?? props.name;
  const { label, hint, errorMessage, formGroup } = props;
  return (
    <FormGroup id={id} label={label} hint={hint} errorMessage={errorMessage} options={formGroup}>
      {props.beforeInput}
      <textarea
        className={tokens("govuk-textarea", errorMessage && "govuk-textarea--error", props.className)}
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        spellCheck={props.spellCheck}
        autoComplete={props.autoComplete}
        disabled={props.disabled}
        aria-describedby={describedByIds({ ...props, id })}
        defaultValue={props.value}
        {...props.attributes}
      />
      {props.afterInput}
    </FormGroup>
  );
}
