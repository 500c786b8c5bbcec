import type { ReactNode } from "react";
import { tokens } from "#app/ui/govuk/attributes.ts";
import { ErrorMessage } from "#app/ui/govuk/error-message.tsx";
import { Fieldset, type FieldsetProps } from "#app/ui/govuk/fieldset.tsx";
import type { FieldError, FieldHint, FormGroupOptions } from "#app/ui/govuk/form-group.tsx";
import { describedByIds } from "#app/ui/govuk/form-group.tsx";
import { Hint } from "#app/ui/govuk/hint.tsx";

export type ChoiceGroupOptions = {
  fieldset?: Omit<FieldsetProps, "children" | "role"> | undefined;
  hint?: FieldHint | undefined;
  errorMessage?: FieldError | undefined;
  formGroup?: FormGroupOptions | undefined;
};

type ChoiceGroupProps = ChoiceGroupOptions & {
  /** Start of the ids of the hint and the error. */
  id: string;
  role?: string | undefined;
  describedBy?: string | undefined;
  children: ReactNode;
};

/** A form group around several controls that answer one question. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { id, fieldset, hint, errorMessage, formGroup, role, children } = props;
  const isWrong = errorMessage && "govuk-form-group--error";
  const describedBy = describedByIds({ ...props, describedBy: fieldset?.describedBy ?? props.describedBy });
  const inner = (
    <>
      {hint && <Hint {...hint} id={`${id}-hint`} />}
      {errorMessage && <ErrorMessage {...errorMessage} id={`${id}-error`} />}
      {children}
    </>
  );
  return (
    <div className={tokens("govuk-form-group", isWrong, formGroup?.className)} {...formGroup?.attributes}>
      {fieldset ? (
        <Fieldset {...fieldset} role={role} describedBy={describedBy}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </div>
  );
}
