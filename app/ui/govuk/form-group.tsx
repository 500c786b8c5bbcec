import type { ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";
import { ErrorMessage, type ErrorMessageProps } from "#app/ui/govuk/error-message.tsx";
import { Hint, type HintProps } from "#app/ui/govuk/hint.tsx";
import { Label, type LabelProps } from "#app/ui/govuk/label.tsx";

export type FieldLabel = Omit<LabelProps, "htmlFor">;
export type FieldHint = Omit<HintProps, "id">;
export type FieldError = Omit<ErrorMessageProps, "id">;

export type FormGroupOptions = { className?: string | undefined; attributes?: Attributes | undefined };

/** What every form field takes besides its control. */
export type FieldProps = {
  name: string;
  /** Id of the control, and the start of the ids of its hint and error; the name when left out. */
  id?: string | undefined;
  label: FieldLabel;
  hint?: FieldHint | undefined;
  errorMessage?: FieldError | undefined;
  describedBy?: string | undefined;
  formGroup?: FormGroupOptions | undefined;
};

type FormGroupProps = {
  id: string;
  label?: FieldLabel | undefined;
  hint?: FieldHint | undefined;
  errorMessage?: FieldError | undefined;
  options?: FormGroupOptions | undefined;
  children: ReactNode;
};

export function FormGroup({ id, label, hint, errorMessage, options, children }: FormGroupProps) {
  const isWrong = errorMessage && "govuk-form-group--error";
  return (
    <div className={tokens("govuk-form-group", isWrong, options?.className)} {...options?.attributes}>
      {label && <Label {...label} htmlFor={id} />}
      {hint && <Hint {...hint} id={`${id}-hint`} />}
      {errorMessage && <ErrorMessage {...errorMessage} id={`${id}-error`} />}
      {children}
    </div>
  );
}

type Descriptions = Pick<FieldProps, "describedBy" | "hint" | "errorMessage"> & { id: string };

/** The ids for aria-describedby: given ones first, then the hint's, then the error's. */
export function describedByIds({ id, describedBy, hint, errorMessage }: Descriptions): string | undefined {
  return tokens(describedBy, hint && `${id}-hint`, errorMessage && `${id}-error`);
}
