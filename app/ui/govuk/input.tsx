import type { InputHTMLAttributes, ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";
import { describedByIds, type FieldProps, FormGroup } from "#app/ui/govuk/form-group.tsx";

type Affix = { children: ReactNode; className?: string | undefined; attributes?: Attributes | undefined };

type InputElement = InputHTMLAttributes<HTMLInputElement>;

export type InputProps = FieldProps & {
  type?: string | undefined;
  value?: string | number | undefined;
  inputMode?: InputElement["inputMode"];
  autoComplete?: string | undefined;
  autoCapitalize?: string | undefined;
  pattern?: string | undefined;
  spellCheck?: boolean | undefined;
  disabled?: boolean | undefined;
  prefix?: Affix | undefined;
  suffix?: Affix | undefined;
  beforeInput?: ReactNode;
  afterInput?: ReactNode;
  wrapper?: { className?: string | undefined; attributes?: Attributes | undefined } | undefined;
  className?: string | undefined;
  attributes?: Attributes<InputElement> | undefined;
};

export function Input(props: InputProps) {
  const id = props.id ?? props.name;
  const { label, hint, errorMessage, formGroup, prefix, suffix, beforeInput, afterInput, wrapper } = props;
  const hasWrapper = prefix || suffix || beforeInput || afterInput;
  return (
    <FormGroup id={id} label={label} hint={hint} errorMessage={errorMessage} options={formGroup}>
      {hasWrapper ? (
        <div className={tokens("govuk-input__wrapper", wrapper?.className)} {...wrapper?.attributes}>
          {beforeInput}
          {prefix && <AffixText part="prefix" {...prefix} />}
          <InputControl {...props} id={id} />
          {suffix && <AffixText part="suffix" {...suffix} />}
          {afterInput}
        </div>
      ) : (
        <InputControl {...props} id={id} />
      )}
    </FormGroup>
  );
}

function InputControl(props: InputProps & { id: string }) {
  return (
    <input
      className={tokens("govuk-input", props.className, props.errorMessage && "govuk-input--error")}
      id={props.id}
      name={props.name}
      type={props.type ?? "text"}
      defaultValue={props.value}
      aria-describedby={describedByIds(props)}
      autoComplete={props.autoComplete}
      autoCapitalize={props.autoCapitalize}
      pattern={props.pattern}
      inputMode={props.inputMode}
      spellCheck={props.spellCheck}
      disabled={props.disabled}
      {...props.attributes}
    />
  );
}

function AffixText({ part, children, className, attributes }: Affix & { part: "prefix" | "suffix" }) {
  return (
    <div className={tokens(`govuk-input__${part}`, className)} aria-hidden="true" {...attributes}>
      {children}
    </div>
  );
}
