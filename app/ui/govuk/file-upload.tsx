import type { InputHTMLAttributes } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";
import { describedByIds, type FieldProps, FormGroup } from "#app/ui/govuk/form-group.tsx";

export type FileUploadProps = FieldProps & {
  multiple?: boolean | undefined;
  disabled?: boolean | undefined;
  accept?: string | undefined;
  className?: string | undefined;
  attributes?: Attributes<InputHTMLAttributes<HTMLInputElement>> | undefined;
};

export function FileUpload(props: FileUploadProps) {
  const id = props.id ?? props.name;
  const { label, hint, errorMessage, formGroup } = props;
  return (
    <FormGroup id={id} label={label} hint={hint} errorMessage={errorMessage} options={formGroup}>
      <input
        className={tokens("govuk-file-upload", props.className, errorMessage && "govuk-file-upload--error")}
        id={id}
        name={props.name}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        disabled={props.disabled}
        aria-describedby={describedByIds({ ...props, id })}
        {...props.attributes}
      />
    </FormGroup>
  );
}
